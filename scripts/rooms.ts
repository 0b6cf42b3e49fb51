/** What each room of `src` may import. */
export interface Room {
  /** A folder with its slash, or a file without its ending. The first room that fits a file counts. */
  readonly room: string
  /** One line for `docs/architecture.md`. */
  readonly job: string
  readonly mayImport: readonly string[]
}

/** The rooms of `src`, from the outside in; the test of the architecture holds them, and the page is drawn from them. */
export const ROOMS: readonly Room[] = [
  {
    room: 'cli/',
    job: 'the command line: arguments, one file a command, the console',
    mayImport: ['host', 'app/', 'settings/', 'snapshot/', 'report/', 'render/', 'adapters/disk/', 'core/', 'node:'],
  },
  {
    room: 'action/',
    job: 'the Action: inputs, event, pull request, artifacts and outputs',
    mayImport: [
      'host',
      'app/',
      'settings/',
      'report/',
      'render/',
      'adapters/disk/',
      'adapters/github/',
      'core/',
      '@actions/core',
      'node:',
    ],
  },
  {
    room: 'try/',
    job: 'the page to try it on: the core and the renderers in a browser, with nothing else',
    mayImport: ['render/html/', 'report/report', 'settings/yaml', 'core/'],
  },
  {
    room: 'host',
    job: 'which adapters for these settings',
    mayImport: ['app/', 'settings/', 'report/', 'adapters/', 'core/policy-file', 'core/recovery/', 'core/text/'],
  },
  {
    room: 'app/write/',
    job: 'the steps of one replacement, each on its own',
    mayImport: ['app/ports', 'app/standing-policy', 'report/', 'core/'],
  },
  {
    room: 'app/',
    job: 'the use cases and the ports that they ask through',
    mayImport: ['settings/', 'snapshot/', 'report/', 'core/'],
  },
  {
    room: 'adapters/aws/',
    job: 'AWS behind the ports; no one else imports the SDK',
    mayImport: ['app/', 'report/', 'core/', '@aws-sdk/', 'https-proxy-agent', 'node:'],
  },
  {
    room: 'adapters/github/',
    job: 'GitHub behind the ports; no one else imports its toolkit',
    mayImport: ['app/', 'report/', 'render/github/', 'core/', '@actions/github', 'node:'],
  },
  {
    room: 'adapters/disk/',
    job: 'files, the clock and signals behind the ports',
    mayImport: ['app/', 'settings/', 'snapshot/', 'core/', 'tinyglobby', 'picomatch', 'csv-parse', 'node:'],
  },
  {
    room: 'render/',
    job: 'a report as text for people and programs; pure, and decides nothing',
    mayImport: ['report/', 'core/'],
  },
  {
    room: 'settings/',
    job: 'what a run is told: the configuration, arguments and inputs as one set of settings',
    mayImport: ['core/', 'ajv', 'yaml'],
  },
  {
    room: 'snapshot/',
    job: 'the account snapshot: schema, reader, writer',
    mayImport: ['settings/', 'core/'],
  },
  {
    room: 'report/',
    job: 'what a run found and how it ended, with the JSON schema of it',
    mayImport: ['settings/json-schema', 'settings/settings', 'core/'],
  },
  {
    room: 'core/check',
    job: 'the one door: a policy and its account in; findings, claims and a verdict out',
    mayImport: ['core/'],
  },
  {
    room: 'core/remedy',
    job: 'which certain remedies are proved, so that they may be offered',
    mayImport: [
      'core/access/',
      'core/account/',
      'core/claims/expectation',
      'core/lock/',
      'core/policy/',
      'core/rules/consequences',
      'core/rules/finding',
      'core/text/',
    ],
  },
  {
    room: 'core/policy-file',
    job: 'a policy text, read once: what it says, its lock, its meaning, its proof',
    mayImport: ['core/access/', 'core/lock/', 'core/policy/', 'core/text/'],
  },
  {
    room: 'core/sources/',
    job: 'files of other tools, told by their content: the policies in them, each with its place',
    mayImport: ['core/lock/', 'core/policy/', 'core/text/'],
  },
  {
    room: 'core/plan/',
    job: 'what would change, who it affects, and its fingerprint; the lock that an account needs',
    mayImport: [
      'core/account/',
      'core/access/',
      'core/lock/',
      'core/pattern/',
      'core/policy/',
      'core/policy-file',
      'core/text/',
      '@noble/hashes',
    ],
  },
  {
    room: 'core/claims/',
    job: 'what is proved of every policy, one file a claim',
    mayImport: [
      'core/account/',
      'core/access/',
      'core/lock/',
      'core/pattern/',
      'core/policy/',
      'core/policy-file',
      'core/text/',
    ],
  },
  {
    room: 'core/rules/',
    job: 'what is explained, one file a rule, in a folder for each subject',
    mayImport: [
      'core/account/',
      'core/access/',
      'core/lock/',
      'core/pattern/',
      'core/policy/',
      'core/policy-file',
      'core/text/',
    ],
  },
  {
    room: 'core/account/trust/',
    job: 'who can become a role: trust policies, decided and explained',
    mayImport: ['core/account/role', 'core/access/', 'core/pattern/', 'core/policy/', 'core/text/'],
  },
  {
    room: 'core/replay/',
    job: 'past requests read from logs, and judged by a policy',
    mayImport: [
      'core/account/',
      'core/access/',
      'core/claims/verdict',
      'core/lock/',
      'core/pattern/',
      'core/policy/',
      'core/text/',
    ],
  },
  {
    room: 'core/audit/',
    job: 'what an audit says of a bucket: its state, and what lies beside its policy',
    mayImport: [
      'core/account/',
      'core/access/',
      'core/check',
      'core/claims/',
      'core/lock/',
      'core/policy-file',
      'core/rules/finding',
      'core/text/',
    ],
  },
  {
    room: 'core/refresh/',
    job: 'which role a dead id on a list belongs to now, and the edit of the file',
    mayImport: ['core/account/', 'core/lock/', 'core/policy/', 'core/policy-file', 'core/text/'],
  },
  {
    room: 'core/recovery/',
    job: 'which ways lead back into a locked bucket',
    mayImport: ['core/account/', 'core/access/', 'core/lock/', 'core/policy/', 'core/policy-file', 'core/text/'],
  },
  {
    room: 'core/account/',
    job: 'who is who in an account',
    mayImport: ['core/lock/', 'core/pattern/', 'core/text/'],
  },
  {
    room: 'core/access/',
    job: 'the judges: the proof about all requests, and the evaluator of one',
    mayImport: ['core/lock/', 'core/pattern/', 'core/policy/', 'core/text/'],
  },
  {
    room: 'core/lock/',
    job: 'the lock in a policy: which statements, which ids, what was meant',
    mayImport: ['core/pattern/', 'core/policy/', 'core/text/'],
  },
  {
    room: 'core/pattern/',
    job: 'patterns with wildcards as languages that can be compared',
    mayImport: [],
  },
  {
    room: 'core/policy/',
    job: "IAM's policy grammar: read, written, compared by meaning",
    mayImport: ['core/pattern/', 'core/text/'],
  },
  {
    room: 'core/text/',
    job: 'source texts and places in them, prose, JSON with positions, errors',
    mayImport: ['jsonc-parser'],
  },
]
