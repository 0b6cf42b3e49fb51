// Cuts GitHub's own OpenAPI description (npm package @octokit/openapi, MIT) down to the requests that we send.
// Usage: node scripts/trim-openapi.mjs <generated/api.github.com.json> > __tests__/fixtures/github-openapi.json
import { readFileSync } from 'node:fs'

const IN_USE = [
  ['get', '/user'],
  ['get', '/repos/{owner}/{repo}/issues'],
  ['post', '/repos/{owner}/{repo}/issues'],
  ['patch', '/repos/{owner}/{repo}/issues/{issue_number}'],
  ['get', '/repos/{owner}/{repo}/issues/{issue_number}/comments'],
  ['post', '/repos/{owner}/{repo}/issues/{issue_number}/comments'],
  ['patch', '/repos/{owner}/{repo}/issues/comments/{comment_id}'],
  ['delete', '/repos/{owner}/{repo}/issues/comments/{comment_id}'],
  ['get', '/repos/{owner}/{repo}/pulls/{pull_number}'],
  ['get', '/repos/{owner}/{repo}/pulls/{pull_number}/files'],
  ['get', '/repos/{owner}/{repo}/pulls/{pull_number}/commits'],
  ['get', '/repos/{owner}/{repo}/pulls/{pull_number}/comments'],
  ['post', '/repos/{owner}/{repo}/pulls/{pull_number}/reviews'],
  ['patch', '/repos/{owner}/{repo}/pulls/comments/{comment_id}'],
  ['delete', '/repos/{owner}/{repo}/pulls/comments/{comment_id}'],
  ['get', '/repos/{owner}/{repo}/pulls'],
  ['get', '/repos/{owner}/{repo}/commits/{commit_sha}/pulls'],
  ['get', '/repos/{owner}/{repo}/issues/comments'],
  ['get', '/repos/{owner}/{repo}/git/ref/{ref}'],
  ['get', '/repos/{owner}/{repo}/git/trees/{tree_sha}'],
  ['get', '/repos/{owner}/{repo}/contents/{path}'],
]

const [file] = process.argv.slice(2)
const description = JSON.parse(readFileSync(file, 'utf8'))

/** Replaces references by what they refer to and drops what no validator reads. */
function whole(node) {
  if (Array.isArray(node)) return node.map(whole)
  if (typeof node !== 'object' || node === null) return node
  if (typeof node.$ref === 'string') {
    return whole(
      node.$ref
        .slice(2)
        .split('/')
        .reduce((at, name) => at[name], description),
    )
  }
  const kept = Object.entries(node).filter(([name, value]) => !UNREAD.has(name) || typeof value === 'object')
  const { nullable, ...schema } = Object.fromEntries(kept.map(([name, value]) => [name, whole(value)]))
  if (nullable === true && schema.type === undefined) return { anyOf: [schema, { type: 'null' }] }
  return nullable === undefined ? schema : { ...schema, nullable }
}
const UNREAD = new Set(['description', 'example', 'title'])

const operations = IN_USE.map(([method, path]) => {
  const { operationId, parameters = [], requestBody } = description.paths[path][method]
  const schema = requestBody?.content?.['application/json']?.schema
  return {
    operationId,
    method,
    path,
    parameters: whole(parameters).map(({ name, in: where, required = false, schema }) => ({
      name,
      in: where,
      required,
      schema,
    })),
    ...(schema === undefined ? {} : { body: whole(schema) }),
  }
})
const source = `GitHub REST API description ${description.info.version}, ${description.info['x-octokit-version'] ?? '@octokit/openapi'}`
process.stdout.write(`${JSON.stringify({ source, license: description.info.license?.name, operations }, null, 1)}\n`)
