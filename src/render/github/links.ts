import { outward, type Place, type Position, positionOf, type SourceFile } from '../../core/text/source.js'
import { code, urlPath, urlSegment } from '../escape.js'
import type { RenderContext } from './context.js'

/**
 * The link to a place at the commit that was checked, or its name alone where no link can be made; the file is named
 * where it is another one than the section is about.
 */
export function placeLink(at: Place, section: SourceFile, context: RenderContext): string {
  const url = blobUrl(at, context)
  const name = url === undefined ? lineName(at) : `[${lineName(at)}](${url})`
  return at.file.path === section.path ? name : `${code(at.file.path)} ${name}`
}

/** "line 14" */
export function lineName(place: Place): string {
  return `line ${positionOf(place).line}`
}

/** The link to a whole file. */
function fileLink(path: string, context: RenderContext): string {
  const url = fileUrl(path, context)
  return url === undefined ? code(path) : `[${code(path)}](${url})`
}

/** Where a place begins and ends, 1-based, the end as GitHub counts it: the column after the last character. */
export function region(place: Place): { readonly start: Position; readonly end: Position } {
  const { file, span } = outward(place)
  return { start: file.lines.positionAt(span.start), end: file.lines.positionAt(Math.max(span.start, span.end)) }
}

/** The link to a policy's file, with the policy's name in it where it has one. A plan is no file of the repository. */
export function policyLink({ path, origin }: SourceFile, context: RenderContext): string {
  const file = origin?.owner === 'Terraform' ? code(path) : fileLink(path, context)
  return origin?.address === undefined ? file : `${file} · ${code(origin.address)}`
}

function blobUrl(at: Place, context: RenderContext): string | undefined {
  if (at.file.origin?.owner === 'Terraform') return undefined
  const url = fileUrl(at.file.path, context)
  if (url === undefined) return undefined
  const { start, end } = region(at)
  return end.line > start.line ? `${url}#L${start.line}-L${end.line}` : `${url}#L${start.line}`
}

function fileUrl(path: string, { repository }: RenderContext): string | undefined {
  if (repository === undefined) return undefined
  const { serverUrl, fullName, headSha, prefix = '' } = repository
  const below = urlPath(prefix + path)
  const plain =
    /^https?:\/\/[\w.:/-]+$/.test(serverUrl) && /^[\w.-]+\/[\w.-]+$/.test(fullName) && /^[0-9a-f]{40,64}$/.test(headSha)
  if (!plain || below === undefined) return undefined
  return `${serverUrl.replace(/\/+$/, '')}/${fullName}/blob/${headSha}/${below}`
}

/** Where this version's documentation is; no link leads there where the address is not known yet. */
export interface Documentation {
  readonly version: string
  readonly homepage?: string
}

/** The page of a rule as this version has it; `undefined` where no address is known. */
export function ruleUrl(id: string, { version, homepage = '' }: Documentation): string | undefined {
  return homepage === '' ? undefined : `${homepage}/blob/v${version}/docs/rules.md#${urlSegment(id)}`
}
