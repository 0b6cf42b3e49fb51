import { manyRepositoriesOf } from '../../account/trust/repositories.js'
import { ours, say } from '../../text/prose.js'
import { DEPLOY } from '../examples/account-example.js'
import { ADMIN, CONNECT, policyText } from '../examples/example.js'
import type { Rule } from '../rule.js'

const FROM_GITHUB = 'AROAIDEPLOYFROMGITHUB'

export const accountDeployRoleOfManyRepositories: Rule<'account'> = {
  id: 'account-deploy-role-of-many-repositories',
  about: 'account',
  severity: 'notice',
  summary: 'Any repository of an owner on GitHub can become the role that applies.',
  why: ours(
    'Everyone who may push to a repository of that owner can then change the policy, without the review of the repository that holds it.',
  ),
  fix: ours(
    'Name the one job that applies in the trust policy: the repository, and an environment with its own protection rules.',
  ),
  source: 'GitHub Docs, "OpenID Connect reference"; docs/permissions.md, "Trust policies for GitHub Actions"',
  bad: () => [
    {
      title: 'The trust policy of the deploy role lets in `repo:acme/*`',
      policy: policyText({ values: [CONNECT, ADMIN, `«"${FROM_GITHUB}:*"»`] }),
      deployRole: FROM_GITHUB,
    },
  ],
  good: () => [
    {
      title: 'The deploy role is not one of GitHub Actions',
      policy: policyText({ values: [CONNECT, ADMIN, DEPLOY] }),
    },
  ],
  *check({ listed, lock, book: { deployer, known } }) {
    const many = deployer && manyRepositoriesOf(deployer, known)
    const span = listed.find(({ id }) => id.id === deployer?.RoleId)?.span ?? lock.values[0]?.span
    if (deployer === undefined || many === undefined || span === undefined) return
    const { pattern, narrower } = many
    yield {
      span,
      message: say`${deployer.RoleName} applies, and its trust policy lets in more than one repository: ${pattern}.`,
      help: say`In the trust policy of ${deployer.RoleName}, replace ${pattern} with ${narrower}.`,
    }
  },
}
