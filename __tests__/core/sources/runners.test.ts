import { runnerWith } from '../../../src/core/sources/terraform/runners.js'

describe('Who runs the tool', () => {
  const [ann, again, bob] = ['AROAANN:1', 'AROAANN:2', 'AROABOB:1']
  const asked = (userid: string, credentials?: string) => ({ userid, credentials })

  it.each<
    [string, readonly { userid: string; credentials: string | undefined }[], string | undefined, string | undefined]
  >([
    ['nobody asked', [], 'a', undefined],
    ['asked with the same credentials', [asked(ann, 'a')], 'a', ann],
    ['asked with others', [asked(ann, 'b')], 'a', undefined],
    ['asked with these and with others', [asked(bob, 'b'), asked(ann, 'a')], 'a', ann],
    ['asked with unknown ones, and the resource has known ones', [asked(ann)], 'a', ann],
    ['two asked with unknown ones, and the resource has known ones', [asked(ann), asked(bob)], 'a', undefined],
    ['asked with known ones, and the resource has unknown ones', [asked(ann, 'a')], undefined, ann],
    [
      'asked by two with known ones, and the resource has unknown ones',
      [asked(ann, 'a'), asked(bob, 'b')],
      undefined,
      undefined,
    ],
    ['asked with unknown ones beside known ones', [asked(bob), asked(ann, 'a')], 'a', ann],
    ['asked in two sessions', [asked(ann, 'a'), asked(again, 'a')], 'a', ann],
    ['asked by two', [asked(ann, 'a'), asked(bob, 'a')], 'a', undefined],
  ])('is known only as far as it was asked with the same credentials: %s', (_, identities, credentials, runner) => {
    expect(runnerWith(identities, credentials)).toBe(runner)
  })
})
