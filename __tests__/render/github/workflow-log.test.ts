import { harmlessJson, harmlessLog } from '../../../src/render/github/workflow-log.js'

describe('text for the log', () => {
  it.each([
    ['::set-output name=verdict::safe', '\\u{3A}:set-output name=verdict::safe'],
    ['fine\n \t::stop-commands::x', 'fine\n \t\\u{3A}:stop-commands::x'],
    ['Sid `##[add-mask]safe`', 'Sid `#\\u{23}[add-mask]safe`'],
    ['###[add-mask]safe', '##\\u{23}[add-mask]safe'],
    ['##[##[add-mask]safe', '#\\u{23}[#\\u{23}[add-mask]safe'],
    ['arn:aws:s3:::bucket and ## [x] stay', 'arn:aws:s3:::bucket and ## [x] stay'],
  ])('%j holds no command', (text, shown) => {
    expect(harmlessLog(text)).toBe(shown)
  })
})

describe('JSON for the log', () => {
  it('holds no command, and says the same', () => {
    const report = JSON.stringify({ sid: '##[add-mask]safe', other: '###[x]##[y]' }, null, 2)
    expect(harmlessJson(report)).not.toContain('##[')
    expect(JSON.parse(harmlessJson(report))).toEqual(JSON.parse(report))
  })
})
