import { readTrust } from '../../../../src/core/account/trust/read.js'
import { plain } from '../../../../src/core/text/prose.js'
import { NOTHING_DECLARED } from './fixture.js'

const withAction = (...Action: readonly string[]) => ({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Principal: { AWS: '111122223333' }, Action }],
})

describe('the actions of a trust policy', () => {
  it.each(['sts:AssumeRole', 'STS:assumerole', 'sts:Assume*', 'sts:*', '*', 'sts:TagSession'])('may be %s', action => {
    expect(readTrust(withAction(action), NOTHING_DECLARED).kind).toBe('read')
  })

  it('must be there, which AWS demands', () => {
    expect(readTrust(withAction(), NOTHING_DECLARED).kind).toBe('refused')
  })

  it.each(['sts:Nonsense', 'sts:Assume', 's3:GetObject', 's3:*', 'sts', ''])(
    'may not be %j, which AWS refuses',
    action => {
      expect(readTrust(withAction(action), NOTHING_DECLARED).kind).toBe('refused')
      expect(readTrust(withAction('sts:AssumeRole', action), NOTHING_DECLARED).kind).toBe('refused')
    },
  )
})

describe('a trust policy', () => {
  it.each([[undefined], [null]])('is not known where the list of roles has %s for it', document => {
    const reading = readTrust(document, NOTHING_DECLARED)
    expect(reading.kind === 'refused' && plain(reading.because)).toBe('The trust policy is not known.')
  })
})
