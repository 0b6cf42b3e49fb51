import type { Language } from '../../pattern/classes.js'
import { atLeast, VISIBLE, word } from '../../pattern/domain.js'
import { getOrMake } from '../../text/get-or-make.js'
import { present } from '../../text/present.js'
import { type Prose, say } from '../../text/prose.js'
import type { Caller, Owner } from '../request.js'
import { type Case, everybodyElse } from './callers.js'
import type { Carriage } from './carriers.js'
import type { Extent, Model } from './clauses.js'
import {
  absentPoint,
  type Dimension,
  dimension,
  keyDimension,
  keyPoint,
  momentDimension,
  presentPoints,
  textPoints,
} from './dimensions.js'
import { CALLER_KEYS, isNobodys, isOfCredentials, isOfEveryone } from './keys.js'
import { on, type ProofQuestion, undocumented } from './question.js'
import { type ActionGroup, actionGroups, resourceDimension, type Target } from './requests.js'
import type { AwsServices } from './scope.js'
import { isMoment } from './test-values.js'

export interface BucketPlace {
  readonly bucket: string
  readonly partition: string
  readonly owner: Owner
  readonly today?: string
}

const TAG = 'aws:principaltag/'

/** Of what kind a caller is, and in which account, where it is one. */
export interface Called {
  readonly kind: Caller['kind']
  readonly account?: string | undefined
  readonly tags?: ReadonlyMap<string, string> | undefined
}

/** What requests to a bucket differ in under one reading of a policy: made once for all that is asked of it. */
export function requestDimensionsOf(model: Model, reading: Extent, place: BucketPlace): RequestDimensions {
  const { bucket, partition, owner, today } = place
  const id = JSON.stringify({ reading, bucket, partition, owner, today })
  const known = model.worked.get(id)
  if (known instanceof RequestDimensions) return known
  const question: ProofQuestion = { model, reading, partition, admitted: [] }
  const dimensions = new RequestDimensions(question, { bucket, partition, owner, ...present({ today }) })
  model.worked.set(id, dimensions)
  return dimensions
}

/** What requests to a bucket differ in, and who makes them. */
export class RequestDimensions {
  readonly #question: ProofQuestion
  readonly #place: BucketPlace
  readonly #made = new Map<string, Dimension>()
  readonly #groups = new Map<string, readonly ActionGroup[]>()
  readonly #others = new Map<string, readonly Case[]>()

  constructor(question: ProofQuestion, place: BucketPlace) {
    this.#question = question
    this.#place = place
  }

  /** The actions on a target, those apart whose requests carry different keys of the policy. */
  groups(target: Target, actions: readonly string[], later: boolean): readonly ActionGroup[] {
    const { model, reading } = this.#question
    const id = `${target} ${actions[0]} ${actions.length} ${later}`
    return getOrMake(this.#groups, id, () => actionGroups(model, reading, actions, later))
  }

  /** Everybody but the admitted and the services that are spared, whatever they ask for. */
  everybodyElse(admitted: Language, awsServices: AwsServices): readonly Case[] {
    const id = JSON.stringify([awsServices, admitted.map(({ key }) => key)])
    const question = { ...this.#question, admitted }
    return getOrMake(this.#others, id, () => everybodyElse(question, this.#place.owner, awsServices))
  }

  resource(target: Target): Dimension {
    const { model, reading } = this.#question
    return this.once(`resource ${target}`, () => resourceDimension(model, reading, this.#place, target))
  }

  /** All condition keys that do not follow from the caller, for requests that carry them so. */
  context(who: Called, group: ActionGroup): Dimension[] {
    const keys = [...this.#question.model.keys.keys()].filter(key => !CALLER_KEYS.has(key))
    return keys.map(key => this.key(key, who, group.carriage(key)))
  }

  key(key: string, who: Called, carriage: Carriage): Dimension {
    const { model, reading } = this.#question
    switch (carriage) {
      case 'absent':
        return this.once(`${key} absent`, () => dimension(key, [absentPoint(model, reading, key)]))
      case 'undocumented':
        return this.once(`${key} undocumented`, () => undocumentedKey(model, reading, key))
      default:
        return this.#known(key, who) ?? this.#asCalledBy(key, who.kind)
    }
  }

  /** A key of which the account says what it is. */
  #known(key: string, { account: callers, tags }: Called): Dimension | undefined {
    const { model, reading } = this.#question
    const { account } = this.#place.owner
    if (/^(aws|s3):resourceaccount$/.test(key) && account !== undefined) {
      return this.once(key, () => dimension(key, [keyPoint(model, reading, key, [account])]))
    }
    const own = callers !== undefined && callers === account ? this.#ofOrganization(key, 'aws:principalorg') : undefined
    const known = own ?? this.#ofOrganization(key, 'aws:resourceorg')
    if (known !== undefined || tags === undefined || !key.startsWith(TAG)) return known
    const value = tags.get(key.slice(TAG.length))
    return dimension(key, [keyPoint(model, reading, key, value === undefined ? [] : [value])])
  }

  #asCalledBy(key: string, kind: Caller['kind']): Dimension {
    const { model, reading } = this.#question
    if (isNobodys(key, kind)) {
      return this.once(`no ${key}`, () => dimension(key, [absentPoint(model, reading, key)]))
    }
    if (isOfEveryone(key, kind)) {
      return this.once(`${key} of everyone`, () => {
        const { points } = this.#anyValue(key)
        return dimension(
          key,
          points.filter(({ part }) => part.context?.values.length !== 0),
        )
      })
    }
    if (isOfCredentials(key) && kind === 'service') {
      return this.once(`${key} of a service`, () => undocumented(this.#question, key))
    }
    if (key === 'aws:viaawsservice' && kind === 'anonymous') {
      // a service calls with the credentials of somebody
      return this.once(`${key} without credentials`, () =>
        dimension(key, [absentPoint(model, reading, key), keyPoint(model, reading, key, ['false'])]),
      )
    }
    if (key === 'aws:securetransport' && kind !== 'anonymous') {
      return this.once(`${key} redacted`, () => {
        const points = presentPoints(model, reading, key)
        return dimension(key, [...points, absentPoint(model, reading, key, redacted(model, key))])
      })
    }
    return this.once(key, () => this.#anyValue(key))
  }

  #anyValue(key: string): Dimension {
    const { model, reading } = this.#question
    const { today } = this.#place
    return today !== undefined && isMoment(key)
      ? momentDimension(model, reading, key, today)
      : keyDimension(model, reading, key)
  }

  /** What the organization of the bucket's account says of a key that begins so; its paths begin with its id. */
  #ofOrganization(key: string, beginning: string): Dimension | undefined {
    const { model, reading } = this.#question
    const { organization } = this.#place.owner
    if (organization === undefined || !key.startsWith(beginning)) return undefined
    return this.once(`${key} of the organization`, () => {
      if (organization === null) return dimension(key, [absentPoint(model, reading, key)])
      if (key === `${beginning}id`) return dimension(key, [keyPoint(model, reading, key, [organization])])
      const paths = [...word(`${organization}/r-`), atLeast(VISIBLE, 4, 'ab12/ou-ab12-11111111/')]
      const part = (path: string) => ({ context: { key, values: [path], explicit: false } })
      const within = dimension(key, textPoints(model, reading, paths, on(key), part))
      return within.points.length > 1 ? { ...within, unseen: this.#unit(key, organization) } : within
    })
  }

  #unit(key: string, organization: string): Prose {
    const shown = this.#question.model.keys.get(key) ?? key
    return say`the unit of the organization in ${shown}, which cannot be seen in a policy (${`${organization}/*`} is true of all its accounts)`
  }

  once(name: string, make: () => Dimension): Dimension {
    return getOrMake(this.#made, name, make)
  }
}

/** "Always included", says IAM's page of the key; redacted from service-to-service calls, says S3's page. */
export function redacted(model: Model, key: string): Prose {
  const shown = model.keys.get(key) ?? key
  const plain = key === 'aws:securetransport' ? 'Bool' : 'NumericLessThan'
  return say`whether a call of one AWS service to another has ${shown}, about which AWS contradicts itself (write ${plain} without ${'IfExists'}, and in one statement)`
}

function undocumentedKey(model: Model, reading: Extent, key: string): Dimension {
  const doubt = say`${model.keys.get(key) ?? key}, which AWS documents for no request to S3`
  return dimension(key, [absentPoint(model, reading, key), ...presentPoints(model, reading, key, doubt)])
}
