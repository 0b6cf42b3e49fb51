import { type AccountFacts, type RoleBook, roleBook } from '../core/account/roles.js'
import { assumableBy } from '../core/account/trust/assumable.js'
import { examine } from '../core/check.js'
import type { AccountQuestion } from '../core/claims/question.js'
import { planFor } from '../core/plan/plan.js'
import { isOfOneBucket, isWhole, type PolicyFile, readPolicyFile } from '../core/policy-file.js'
import { policiesInStack } from '../core/sources/cloudformation/policies.js'
import type { TreeDocument } from '../core/sources/document.js'
import { innerDocuments } from '../core/sources/inner.js'
import { lookAt } from '../core/sources/look.js'
import { formOfTree, orNone, policiesIn, readTree, templateIn } from '../core/sources/read.js'
import { present } from '../core/text/present.js'
import { ours } from '../core/text/prose.js'
import { type SourceFile, sourceFromText } from '../core/text/source.js'
import { html, type Markup, prose, quoted } from '../render/html/markup.js'
import { verdictBox } from '../render/html/page.js'
import { policyName, policyParts } from '../render/html/report.js'
import type { PolicyReport } from '../report/report.js'
import { readYaml } from '../settings/yaml.js'
import { instanceNames } from './instances.js'
import { type PastedSnapshot, snapshotIn, trustPolicyIn } from './pasted.js'

/** What stands in the fields of the page. */
export interface Pasted {
  /** A policy, a file of another tool that has some, or the trust policy of a role. */
  readonly policy: string
  /** An account snapshot; empty: none. */
  readonly account: string
  /** ISO 8601 date. */
  readonly today: string
}

/** What is to be said of what was pasted. Whatever it is, nothing is thrown for it. */
export async function judgedPaste({ policy, account, today }: Pasted): Promise<Markup> {
  if (policy.trim() === '') return html`<p class="soft">Nothing to look at yet.</p>`
  const snapshot = account.trim() === '' ? undefined : snapshotIn(account)
  const unread = account.trim() !== '' && snapshot === undefined
  const known = snapshot === undefined ? undefined : knownIn(snapshot, today)
  const trust = trustPolicyIn(policy)
  const shown = trust === undefined ? await policiesOf(policy, today, known) : trusted(trust, known?.book, today)
  return html`${unread ? html`<p class="unknown">The account could not be read: it takes an account snapshot, as <code>connect-bucket-lock snapshot</code> writes it.</p>` : undefined}${shown}`
}

/** The account that a policy is judged in. */
interface KnownAccount {
  readonly book: RoleBook
  readonly policies: PastedSnapshot['policies']
}

function knownIn({ facts, policies }: PastedSnapshot, today: string): KnownAccount {
  return { book: roleBook(facts, { adminRoles: ADMIN_ROLES, declared: [], today }), policies }
}

/** As the settings have them where nobody says otherwise. */
const ADMIN_ROLES = ['Admin', 'AWSReservedSSO_AdministratorAccess_*']

async function policiesOf(text: string, today: string, known: KnownAccount | undefined): Promise<readonly Markup[]> {
  const sources = await sourcesOf(sourceFromText('pasted', text))
  return sources.map(source => {
    const report = reportOf(readPolicyFile(source), today, known)
    return html`<section aria-label="${policyName(report)}"><h2>${policyName(report)}</h2>${verdictBox(report.verdict, html`<p>${WORDS[report.verdict]}${known === undefined ? ' Who the ids belong to was not asked: paste an account snapshot.' : undefined}</p>`)}${policyParts(report)}</section>`
  })
}

const WORDS = {
  safe: 'Every claim that was asked is proved.',
  unsafe: 'A claim is false, or a finding is an error.',
  unproven: 'Not everything could be proved, which is not the same as safe.',
}

/** The policies of a text, whatever tool it is from; a template that includes others is read alone. */
async function sourcesOf(file: SourceFile): Promise<readonly SourceFile[]> {
  const look = lookAt(file)
  if (look.kind === 'policy' || look.kind === 'foreign') return [file]
  const tree = look.kind === 'json' ? readTree(file, look.form) : await yamlTree(file)
  if (!('root' in tree)) return [tree]
  const form = look.kind === 'json' ? look.form : formOfTree(tree.root)
  const template = templateIn(tree, form)
  if (template === undefined) {
    const documents = await innerDocuments(tree, form, yamlTree)
    return orNone(file, policiesIn(tree, form, { documents, parameters: new Map() }))
  }
  return orNone(file, policiesInStack({ document: template, siblings: [], prefix: '', parameters: new Map() }))
}

async function yamlTree(file: SourceFile): Promise<TreeDocument | SourceFile> {
  const { root, doubts } = await readYaml(file, 'template')
  return root === undefined ? file : { file, root, doubts }
}

function reportOf(file: PolicyFile, today: string, known: KnownAccount | undefined): PolicyReport {
  const standing = known?.policies.get(file.bucket ?? '')
  const live = standing === undefined ? undefined : readPolicyFile(sourceFromText('live policy', standing))
  const {
    expectations: _,
    steps: __,
    ...examined
  } = examine(file, {
    awsServices: false,
    today,
    ...present({ account: known && accountOf(known, live) }),
  })
  const { bucket } = file
  const base = { file: file.source, ...examined, ...present({ bucket }) }
  if (known === undefined || !isOfOneBucket(file)) return base
  const { book } = known
  const shown = {
    ...base,
    instances: instanceNames(book, file.bucket),
    ...present({ standing }),
  }
  if (live !== undefined && !isWhole(live)) return shown
  const scope = { bucket: file.bucket, partition: file.partition, owner: { account: book.facts.account }, today }
  return { ...shown, plan: planFor({ ...scope, awsServices: false }, live, file, id => book.resolve(id)) }
}

function accountOf({ book }: KnownAccount, live: PolicyFile | undefined): AccountQuestion {
  return { book, live: standingAs(live), evidence: new Map() }
}

function standingAs(live: PolicyFile | undefined): AccountQuestion['live'] {
  if (live === undefined) return { kind: 'absent' }
  if (isWhole(live)) return { kind: 'present', file: live }
  return { kind: 'unreadable', because: ours('the snapshot has no policy that can be read.') }
}

/** Who can become a role with this trust policy. */
function trusted(document: unknown, book: RoleBook | undefined, today: string): Markup {
  const role = {
    RoleId: 'AROAEXAMPLEEXAMPLE123',
    RoleName: 'pasted',
    Path: '/',
    Arn: 'arn:aws:iam::111122223333:role/pasted',
    AssumeRolePolicyDocument: document,
  }
  const facts: AccountFacts = { account: '111122223333', partition: 'aws', roles: [role] }
  const { known } = book ?? roleBook(facts, { adminRoles: ADMIN_ROLES, declared: [], today })
  const by = assumableBy(role, known)
  const account = quoted(known.account)
  return html`<section aria-label="Trust policy"><h2>A trust policy</h2><p>In account ${account}, a role with it can be assumed by:</p><ul>${by.map(({ words }) => html`<li>${prose(words)}</li>`)}</ul>${by.length === 0 ? html`<p>No one.</p>` : undefined}</section>`
}
