import type { ListedValue } from '../../lock/listed-value.js'
import { replaced } from '../../text/edit.js'
import type { Prose } from '../../text/prose.js'
import { didYouMean } from '../../text/suggest.js'
import { BLOG } from '../examples/example.js'
import type { Violation } from '../finding.js'
import type { Rule, ValueSubject } from '../rule.js'

type FaultKind = Exclude<ListedValue['kind'], 'id'>
type Reads<K extends FaultKind> = Extract<ListedValue, { readonly kind: K }>

/** What is wrong with a listed value; `meant` is the value that was meant, where that is certain. */
type ValueFault = Pick<Violation, 'help' | 'severity' | 'edits'> & { readonly message: Prose; readonly meant?: string }

type ValueRule<K extends FaultKind> = Pick<Rule<'value'>, 'summary' | 'why' | 'fix' | 'source' | 'bad'> &
  Partial<Pick<Rule<'value'>, 'good' | 'severity' | 'isAboutShape'>> & {
    /** What `lock/listed-value.ts` calls the fault; the rule's id is `lock-value-` and this. */
    readonly kind: K
    say(value: string, reads: Reads<K>, subject: ValueSubject): ValueFault
  }

/** A rule about the listed values that are wrong in one way. */
export function valueRule<K extends FaultKind>(rule: ValueRule<K>): Rule<'value'> {
  const { kind, severity = 'error', good = () => [BLOG], say, ...words } = rule
  return {
    id: `lock-value-${kind}`,
    about: 'value',
    severity,
    ...words,
    good,
    *check(subject) {
      const { value, reads } = subject
      if (!isOfKind(reads, kind)) return
      const { meant, ...said } = say(value.value, reads, subject)
      const remedy = meant === undefined ? {} : { edits: [replaced(value.span, meant)] }
      yield { span: value.span, ...didYouMean(meant), ...remedy, ...said }
    },
  }
}

function isOfKind<K extends FaultKind>(reads: ListedValue, kind: K): reads is Reads<K> {
  return reads.kind === kind
}
