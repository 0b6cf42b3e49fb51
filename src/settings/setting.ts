import type { Schema, TypeOf } from './json-schema.js'

/** The places in which a setting may be said. */
export type SettingPlace = 'configuration' | 'input' | 'option'

/** What a text, or each item of a list, must look like. */
export interface Shape {
  /** Of a regular expression, which the configuration's schema publishes too. */
  readonly pattern: string
  /** A sentence that says so, shown after "Expected:". */
  readonly words: string
}

/** How an option is written: `value` names what stands after it, and a flag has none. */
export interface OptionShape {
  /** The option's name where it is not the setting's, as that of one item of a list. */
  readonly name?: string
  /** Another name that is understood as well. */
  readonly also?: string
  readonly value?: string
  readonly short?: string
}

interface Common {
  readonly name: string
  /** The property in the program; the name in camel case where absent. */
  readonly field?: string
  /** Who goes by it: every verdict, the modes that ask an account, the doors to GitHub, or one command. */
  readonly of: 'verdict' | 'account' | 'github' | 'command'
  readonly said: {
    readonly configuration?: true
    /** `given`: the default that `action.yml` itself gives; only ever what no configuration can say. */
    readonly input?: true | { readonly given: string }
    readonly option?: OptionShape
  }
  /** One sentence, for documentation, help and messages ("Expected: …"). */
  readonly words: string
  /** What holds where nobody says it. */
  readonly default?: boolean | number | string | readonly string[] | object
  /** The same in words, where the value does not say it. */
  readonly otherwise?: string
}

/** One setting: what it is called, what it may be, and where it may be said. */
export type Setting = Common &
  (
    | { readonly kind: 'text'; readonly shape?: Shape }
    | { readonly kind: 'list'; readonly shape: Shape; readonly least?: number }
    | { readonly kind: 'flag' }
    | { readonly kind: 'flag-or-list'; readonly shape: Shape }
    | {
        readonly kind: 'choice'
        readonly allowed: readonly string[]
        /** Words that stand for one of the allowed ones. */
        readonly synonyms?: Readonly<Record<string, string>>
      }
    | { readonly kind: 'count'; readonly most: number }
    | { readonly kind: 'entries'; readonly schema: Schema }
  )

/** `allow-aws-services` → `allowAwsServices`. */
export type Camel<S> = S extends `${infer Head}-${infer Tail}` ? `${Head}${Capitalize<Camel<Tail>>}` : S

/** A value whose own fields are in camel case, as the program has them. */
export type Camelled<T> = T extends readonly (infer Item)[]
  ? readonly Camelled<Item>[]
  : T extends ReadonlyMap<string, infer Entry>
    ? ReadonlyMap<string, Camelled<Entry>>
    : T extends object
      ? { readonly [K in keyof T as Camel<K>]: Camelled<T[K]> }
      : T

/** The property of a setting. */
export type FieldOf<S extends Setting> = S extends { readonly field: infer F extends string } ? F : Camel<S['name']>

/** The values of a setting. */
export type ValueOf<S extends Setting> = S extends { readonly kind: 'entries'; readonly schema: infer E }
  ? Camelled<TypeOf<E>>
  : S extends { readonly allowed: readonly (infer Word)[] }
    ? Word
    : {
        text: string
        list: readonly string[]
        flag: boolean
        'flag-or-list': boolean | readonly string[]
        count: number
        choice: string
        entries: never
      }[S['kind']]

/** The property of a setting, at run time. */
export function fieldOf({ name, field }: Setting): string {
  return field ?? camel(name)
}

/** `role-to-assume` → `roleToAssume`. */
export function camel(name: string): string {
  return name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())
}

/** What a setting is called in one place; `undefined` where it cannot be said there. */
export function nameIn(place: SettingPlace, { name, said }: Setting): string | undefined {
  if (place !== 'option') return said[place] === undefined ? undefined : name
  return said.option && (said.option.name ?? name)
}
