import { type MakeWorld, within, worldRole } from './world.js'

/** What the counterpart can do. */
export interface AccountAbilities {
  /** Connect instances can be made. */
  readonly connect: boolean
}

/** What every `Account` keeps, whatever it stands on. */
export function accountContract(name: string, make: MakeWorld, { connect }: AccountAbilities): void {
  describe(`${name} keeps the contract of Account`, () => {
    it('says which account and partition it is, and who asks', () =>
      within(make, {}, async ({ account }) => {
        const identity = await account.identity()
        expect(identity.account).toMatch(/^\d{12}$/)
        expect(identity.partition).toBe('aws')
        if (identity.caller === undefined) return
        expect(identity.caller.Arn.split(':')[4]).toBe(identity.account)
        expect(identity.caller.Account).toBe(identity.account)
      }))

    it('lists a role with its path, its ARN and its decoded trust policy', () => {
      const wanted = worldRole('AWSServiceRole', '/service/deep/')
      return within(make, { roles: [wanted] }, async ({ account }) => {
        const { account: id } = await account.identity()
        const role = (await account.roles()).find(({ RoleName }) => RoleName === wanted.RoleName)
        expect(role).toMatchObject({
          RoleName: 'AWSServiceRole',
          Path: '/service/deep/',
          Arn: `arn:aws:iam::${id}:role/service/deep/AWSServiceRole`,
          AssumeRolePolicyDocument: wanted.trust,
        })
        expect(role?.RoleId).toMatch(/^AROA[A-Z0-9]{12,124}$/)
      })
    })

    it('decodes a trust policy with characters that URLs escape', () => {
      const odd = { StringLike: { 'aws:PrincipalTag/ä+b': ['100 %', 'a&b=c', '"quoted"', '%41'] } }
      const statement = { Effect: 'Allow', Principal: { AWS: '*' }, Action: 'sts:AssumeRole', Condition: odd }
      const wanted = { RoleName: 'odd', Path: '/', trust: { Version: '2012-10-17', Statement: [statement] } }
      return within(make, { roles: [wanted] }, async ({ account }) => {
        const role = (await account.roles()).find(({ RoleName }) => RoleName === 'odd')
        expect(role?.AssumeRolePolicyDocument).toEqual(wanted.trust)
      })
    })

    it('lists 1,001 roles, each once', () => {
      const roles = Array.from({ length: 1001 }, (_, index) => worldRole(`many-${index}`))
      return within(make, { roles }, async ({ account }) => {
        const listed = (await account.roles()).filter(({ RoleName }) => RoleName.startsWith('many-'))
        expect(listed).toHaveLength(1001)
        expect(new Set(listed.map(({ RoleId }) => RoleId)).size).toBe(1001)
      })
    })

    it('finds a role that was made meanwhile, when it is asked afresh', () =>
      within(make, { roles: [worldRole('first')] }, async ({ account, addRole }) => {
        await account.roles()
        await addRole(worldRole('second'))
        const names = (await account.roles({ fresh: true })).map(({ RoleName }) => RoleName)
        expect(names).toEqual(expect.arrayContaining(['first', 'second']))
      }))

    if (!connect) return

    it('lists the Connect instances with their role and storage', () => {
      const instance = {
        Id: '11111111-1111-1111-1111-111111111111',
        InstanceAlias: 'sales',
        ServiceRole: 'arn:aws:iam::111122223333:role/aws-service-role/connect.amazonaws.com/Connect_a',
        Region: 'us-east-1',
        storage: [
          {
            ResourceType: 'CALL_RECORDINGS',
            BucketName: 'recordings',
            BucketPrefix: 'connect/sales/CallRecordings',
            EncryptionConfig: { EncryptionType: 'KMS', KeyId: 'arn:aws:kms:us-east-1:111122223333:key/1234abcd' },
          },
          { ResourceType: 'ATTACHMENTS', BucketName: 'attachments', BucketPrefix: 'a', EncryptionConfig: null },
        ],
      }
      return within(make, { instances: [instance] }, async ({ account }) => {
        expect(await account.instances()).toEqual({ kind: 'listed', instances: [instance] })
      })
    })

    it('tells no instances from instances that may not be listed', () =>
      within(make, { instances: [] }, async ({ account }) => {
        expect(await account.instances()).toEqual({ kind: 'listed', instances: [] })
      }))
  })
}
