import { renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { BASE_SHA, HEAD_SHA } from '../fakes/payloads.js'
import { BLOG_FILE, BUCKET, EVENT, Job, MODERN_FILE } from './job.js'

let job: Job

beforeEach(async () => {
  job = await Job.start()
  job.github.commits.set(BASE_SHA, job.files())
})

afterEach(async () => {
  await job.end()
  expect(job.github.violations).toEqual([])
})

function touches(...files: readonly string[]): void {
  job.github.addPull({ number: 12, headSha: HEAD_SHA, state: 'open', merged: false, files })
}

function move(to: string): void {
  renameSync(join(job.workspace, BLOG_FILE), join(job.workspace, to))
  touches(BLOG_FILE, to)
}

function remove(path: string): void {
  rmSync(join(job.workspace, path))
  touches(path)
}

function narrow(): void {
  job.write('connect-bucket-lock.yml', `policies: ['${MODERN_FILE}']\n`)
  touches(BLOG_FILE)
}

const SENTENCE = `\`${BUCKET}\` keeps its live policy and is no longer watched`

describe('a policy that a pull request takes out of sight', () => {
  it.each([
    ['removed', () => remove(BLOG_FILE)],
    ['spelled .JSON', () => move('policies/blog.JSON')],
    ['hidden', () => move('policies/.blog.json')],
    ['left out by the globs', () => narrow()],
  ])('is unsafe where it is %s', async (_, change) => {
    change()
    const ran = await job.run(EVENT.pull())
    expect({ code: ran.exitCode, failure: ran.failure }).toEqual({ code: 1, failure: '1 bucket is no longer watched.' })
    expect(ran.outputs['verdict']).toBe('unsafe')
    expect(job.comment().body).toContain('## ❌ Unsafe: 1 bucket is no longer watched')
    expect(job.comment().body).toContain(SENTENCE)
    expect(ran.report().notes.join('\n')).toContain(SENTENCE)
  })

  it('is fine where it was only moved, or is retired in the same pull request', async () => {
    move('policies/moved.json')
    const moved = await job.run(EVENT.pull())
    expect({ code: moved.exitCode, failure: moved.failure }).toEqual({ code: 0, failure: '' })
    rmSync(join(job.workspace, 'policies/moved.json'))
    job.write(
      'connect-bucket-lock.yml',
      `retired:\n  - { bucket: ${BUCKET}, owner: contact-centre, why: the instance was closed }\n`,
    )
    touches(BLOG_FILE)
    const retired = await job.run(EVENT.pull())
    expect({ code: retired.exitCode, failure: retired.failure }).toEqual({ code: 0, failure: '' })
  })
})
