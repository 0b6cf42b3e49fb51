import { type AccountFacts, type Naming, roleBook } from '../../../src/core/account/roles.js'

const ACCOUNT = '111122223333'

const role = (RoleName: string, RoleId: string) => ({
  RoleId,
  RoleName,
  Path: '/',
  Arn: `arn:aws:iam::${ACCOUNT}:role/${RoleName}`,
})
const ADMIN = role('Admin', 'AROAADMINADMINADMINAA')
const APPLIES = role('applies', 'AROAAPPLIESAPPLIESAPP')
const PLANS = role('plans', 'AROAPLANSPLANSPLANSPL')
const OTHER = role('other', 'AROAOTHEROTHEROTHEROT')

/** The book of an account that `as` asks about. */
function bookOf(as: typeof ADMIN | undefined, naming: Partial<Naming> = {}) {
  const caller = as && { Arn: as.Arn, UserId: `${as.RoleId}:ci`, Account: ACCOUNT }
  const facts: AccountFacts = {
    account: ACCOUNT,
    partition: 'aws',
    roles: [ADMIN, APPLIES, PLANS, OTHER],
    instances: [],
    ...(caller === undefined ? {} : { caller }),
  }
  return roleBook(facts, { adminRoles: ['Admin'], declared: [], today: '2026-11-27', ...naming })
}

type Book = ReturnType<typeof bookOf>
const kindIn = (book: Book, { RoleId }: typeof ADMIN) =>
  book.resolve({ kind: 'role', id: RoleId, session: '*' } as Parameters<Book['resolve']>[0]).kind

describe('Who a role is', () => {
  it('is not known by its asking', () => {
    for (const asks of [APPLIES, PLANS, OTHER]) expect(kindIn(bookOf(asks), asks)).toBe('other')
    expect(kindIn(bookOf(OTHER, { deployRole: 'applies' }), OTHER)).toBe('other')
    expect(kindIn(bookOf(OTHER, { planRole: 'plans' }), OTHER)).toBe('other')
  })

  it.each(['applies', APPLIES.Arn, APPLIES.RoleId])('is what the settings call it, such as %s', deployRole => {
    for (const asks of [APPLIES, OTHER, undefined]) {
      const book = bookOf(asks, { deployRole, planRole: 'plans' })
      expect([APPLIES, PLANS, OTHER].map(each => kindIn(book, each))).toEqual(['deployer', 'planner', 'other'])
      expect([book.deployer, book.planner]).toEqual([APPLIES, PLANS])
    }
  })

  it('is the deployer where one role does both', () => {
    const book = bookOf(OTHER, { deployRole: 'applies', planRole: 'applies' })
    expect(book.planner).toBeUndefined()
    expect(kindIn(book, APPLIES)).toBe('deployer')
  })

  it('is an admin before all else that the settings say', () => {
    const declared = [{ id: ADMIN.RoleId, owner: 'x', why: 'y' }]
    expect(kindIn(bookOf(ADMIN, { deployRole: 'Admin', declared }), ADMIN)).toBe('admin')
  })

  it('is that of the one who asks, as long as nobody is named', () => {
    expect(bookOf(OTHER).deployer).toEqual(OTHER)
    expect(bookOf(OTHER).planner).toBeUndefined()
    expect(bookOf(OTHER, { deployRole: 'applies' }).planner).toEqual(OTHER)
    expect(bookOf(undefined).deployer).toBeUndefined()
    expect(bookOf(OTHER, { deployRole: 'nobody' }).deployer).toBeUndefined()
  })
})
