import { artifactFolder } from '../../src/action/artifacts.js'
import { layFile } from '../../src/action/temporary-folder.js'
import { PortError } from '../../src/core/text/errors.js'

describe('folders of the action', () => {
  it('that no file system makes are told, and not tried for ever', () => {
    expect(() => artifactFolder({ RUNNER_TEMP: '/proc/no/such' })).toThrow(PortError)
    expect(() => artifactFolder({ RUNNER_TEMP: '/proc/no/such' })).toThrow(
      'The folder for the reports could not be made',
    )
    expect(() => layFile('/proc/no/such', 'policies/a.json', '{}')).toThrow('ENOENT')
  })
})
