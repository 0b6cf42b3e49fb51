// Generated from examples/workflows/ by `npm run generate`. Do not edit.

/** The workflows that check, apply and look for drift, by their paths in a repository. */
export const WORKFLOW_TEXTS: Readonly<Record<string, string>> = {
  '.github/workflows/connect-bucket-locks.yml': `# Plans on every pull request and in the merge queue, applies after the merge.
name: Connect bucket locks

on:
  # No filter by path: a required check that does not start holds the merge forever.
  pull_request:
    types: [opened, synchronize, reopened, edited] # edited: the pull request may get another base branch
  merge_group:
  push:
    branches: [main]

# Nothing by default; each job says what it needs and what for.
permissions: {}

jobs:
  review:
    if: github.event_name != 'push' && (github.event.action != 'edited' || github.event.changes.base)
    runs-on: ubuntu-24.04
    permissions:
      contents: read # check out the policies
      id-token: write # become the planning role, which may only read
      pull-requests: write # keep one comment on the pull request, and suggest remedies on its lines
      security-events: write # show findings in the files (code scanning)
    concurrency:
      group: connect-locks-review-\${{ github.ref }}
      cancel-in-progress: true # only the newest push matters, and a review changes nothing
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          persist-credentials: false
      # Forks and Dependabot get no OIDC token: then the files are checked without an account.
      - if: github.actor != 'dependabot[bot]' && (github.event_name == 'merge_group' || github.event.pull_request.head.repo.full_name == github.repository)
        uses: aws-actions/configure-aws-credentials@e6de054238d6b7531b4efff3b6587d9aade6a06c # v6.2.3
        with:
          role-to-assume: \${{ vars.CONNECT_LOCK_PLAN_ROLE }}
          aws-region: \${{ vars.CONNECT_LOCK_REGION }}
          allowed-account-ids: \${{ vars.CONNECT_LOCK_ACCOUNT }}
      - id: lock
        uses: your-org/connect-bucket-lock@0000000000000000000000000000000000000000 # the commit of the release you trust
        with:
          deploy-role: \${{ vars.CONNECT_LOCK_APPLY_ROLE }}
          plan-role: \${{ vars.CONNECT_LOCK_PLAN_ROLE }}
          suggestions: true
      - if: always() && steps.lock.outputs.sarif != ''
        uses: github/codeql-action/upload-sarif@8aad20d150bbac5944a9f9d289da16a4b0d87c1e # v4.36.2
        continue-on-error: true # private repositories without code scanning, and forks, refuse it
        with:
          sarif_file: \${{ steps.lock.outputs.sarif }}
      - if: always() && steps.lock.outputs.page != ''
        uses: actions/upload-artifact@bbbca2ddaa5d8feaa63e36b76fdaad77386f024f # v7.0.0
        continue-on-error: true # GHES does not take this artifact, and the comment says the same
        with:
          name: bucket-locks-page
          path: \${{ steps.lock.outputs.page }}
          retention-days: 30

  apply:
    if: github.event_name == 'push'
    runs-on: ubuntu-24.04
    # Who may approve, and from which branch, is set there: this is where the authority lies.
    environment: connect-production
    permissions:
      contents: read # check out the policies, and ask whether the commit is still the newest
      id-token: write # become the role that may write them
      pull-requests: write # find the merged pull request and say there how it ended
    concurrency:
      group: connect-locks-apply
      cancel-in-progress: false # never stop half-way
      queue: max # and never drop one that waits; actionlint up to 1.7.12 and older GHES do not know this key
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          persist-credentials: false
      - uses: aws-actions/configure-aws-credentials@e6de054238d6b7531b4efff3b6587d9aade6a06c # v6.2.3
        with:
          role-to-assume: \${{ vars.CONNECT_LOCK_APPLY_ROLE }}
          aws-region: \${{ vars.CONNECT_LOCK_REGION }}
          allowed-account-ids: \${{ vars.CONNECT_LOCK_ACCOUNT }}
      - id: lock
        uses: your-org/connect-bucket-lock@0000000000000000000000000000000000000000 # the commit of the release you trust
        with:
          deploy-role: \${{ vars.CONNECT_LOCK_APPLY_ROLE }}
          plan-role: \${{ vars.CONNECT_LOCK_PLAN_ROLE }}
      - if: always() && steps.lock.outputs.previous-policies != ''
        uses: actions/upload-artifact@bbbca2ddaa5d8feaa63e36b76fdaad77386f024f # v7.0.0
        continue-on-error: true # the apply is done; GHES does not take this artifact, and the job summary has it too
        with:
          name: previous-policies
          path: \${{ steps.lock.outputs.previous-policies }}
          retention-days: 90
`,
  '.github/workflows/connect-bucket-locks-drift.yml': `# Every morning: do the live policies still say what the repository says? Keeps one issue open while they do not.
name: Connect bucket locks, drift

on:
  schedule:
    - cron: '17 5 * * *'
  workflow_dispatch:

permissions: {}

jobs:
  drift:
    runs-on: ubuntu-24.04
    permissions:
      contents: read # check out the policies
      id-token: write # become the planning role, which may only read
      issues: write # open, update and close the issue about drift
    concurrency:
      group: connect-locks-drift
      cancel-in-progress: false
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          ref: \${{ github.event.repository.default_branch }} # what is applied, wherever the run was started from
          persist-credentials: false
      - uses: aws-actions/configure-aws-credentials@e6de054238d6b7531b4efff3b6587d9aade6a06c # v6.2.3
        with:
          role-to-assume: \${{ vars.CONNECT_LOCK_PLAN_ROLE }}
          aws-region: \${{ vars.CONNECT_LOCK_REGION }}
          allowed-account-ids: \${{ vars.CONNECT_LOCK_ACCOUNT }}
      - uses: your-org/connect-bucket-lock@0000000000000000000000000000000000000000 # the commit of the release you trust
        with:
          mode: drift
          drift-issue: true
          deploy-role: \${{ vars.CONNECT_LOCK_APPLY_ROLE }}
          plan-role: \${{ vars.CONNECT_LOCK_PLAN_ROLE }}
`,
}
