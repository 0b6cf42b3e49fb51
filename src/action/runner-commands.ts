/*
 * What `@actions/core` tells the runner, by its own parts. The whole package loads an HTTP client for tokens that are
 * never asked for here, a third of the time that a check takes. A test holds our bytes to those of the package.
 */

import { EOL } from 'node:os'
import type { AnnotationProperties } from '@actions/core'
import { issueCommand } from '../../../node_modules/@actions/core/lib/command.js'
import { issueFileCommand, prepareKeyValueMessage } from '../../../node_modules/@actions/core/lib/file-command.js'
import { toCommandProperties } from '../../../node_modules/@actions/core/lib/utils.js'

export { summary } from '../../../node_modules/@actions/core/lib/summary.js'

/** A line of the log. */
export function info(message: string): void {
  process.stdout.write(message + EOL)
}

export function error(message: string, properties: AnnotationProperties = {}): void {
  issueCommand('error', toCommandProperties(properties), message)
}

export function warning(message: string, properties: AnnotationProperties = {}): void {
  issueCommand('warning', toCommandProperties(properties), message)
}

export function notice(message: string, properties: AnnotationProperties = {}): void {
  issueCommand('notice', toCommandProperties(properties), message)
}

/** An error that fails the step. */
export function setFailed(message: string): void {
  process.exitCode = 1
  error(message)
}

/** An output of the step. Throws where the runner's file for them cannot be written. */
export function setOutput(name: string, value: string): void {
  if (process.env['GITHUB_OUTPUT']) issueFileCommand('OUTPUT', prepareKeyValueMessage(name, value))
  else {
    process.stdout.write(EOL)
    issueCommand('set-output', { name }, value)
  }
}

/** What the parts of one action tell each other. Throws where the runner's file for it cannot be written. */
export function saveState(name: string, value: string): void {
  if (process.env['GITHUB_STATE']) issueFileCommand('STATE', prepareKeyValueMessage(name, value))
  else issueCommand('save-state', { name }, value)
}
