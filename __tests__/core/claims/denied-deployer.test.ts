import {
  ADMIN_ID,
  ALL,
  CONNECT_ID,
  LISTED,
  lockOf,
  OWNER,
  planned,
  SALES_BUCKET,
  SSO_ID,
  said,
} from '../../fakes/planned.js'

const notPrincipal = (...AWS: readonly string[]) => ({
  Effect: 'Deny',
  ...ALL,
  Principal: undefined,
  NotPrincipal: { AWS },
})
const COMMAND = `with \`aws s3api put-bucket-policy --bucket ${SALES_BUCKET} --policy file://policy.json\`.`

const underLive = async (...live: readonly object[]) =>
  said(await planned([lockOf()], { live }), 'deployer-keeps-access')

describe('a live policy under which nobody knows whether the deployer can act', () => {
  it('does not deny the reading that has just happened, and says who can act and how', async () => {
    const text = await underLive(notPrincipal(`arn:aws:iam::${OWNER}:role/Admin`, `arn:aws:iam::${OWNER}:root`))
    expect(text).toMatch(/^unknown: Under the live policy the deployer `Admin`: The answer depends on `?NotPrincipal/)
    expect(text).not.toContain('GetBucketPolicy')
    expect(text).toContain(`The live policy can be replaced by the root user of account \`${OWNER}\`, ${COMMAND}`)
  })
})

describe('a live policy that denies the deployer', () => {
  it('is told of its write, with whoever is on its list and can act', async () => {
    const text = await underLive(lockOf([`${CONNECT_ID}:*`, `${SSO_ID}:*`, OWNER]))
    expect(text).toMatch(/^fails: Under the live policy the deployer `Admin`: `s3:PutBucketPolicy` is always denied/)
    expect(text).toMatch(
      /The live policy can be replaced by `AWSReservedSSO_AdministratorAccess_\w+` or the root user of account/,
    )
    expect(text).toContain(COMMAND)
  })

  it('names the root user alone where nobody else can act', async () => {
    const text = await underLive(lockOf([`${CONNECT_ID}:*`]))
    expect(text).toContain(`The live policy can be replaced by the root user of account \`${OWNER}\`, ${COMMAND}`)
  })

  it('names no file where the policy came by standard input', async () => {
    const live = [lockOf([`${CONNECT_ID}:*`])]
    const text = said(await planned([lockOf()], { live, path: '-' }), 'deployer-keeps-access')
    expect(text).toMatch(/with `aws s3api put-bucket-policy --bucket [\w-]+`\.$/)
  })

  it('is no matter where the live policy lets the deployer in', async () => {
    expect(await underLive(lockOf(LISTED))).toBe('holds')
    expect(await underLive(lockOf([`${ADMIN_ID}:*`]))).toBe('holds')
  })
})
