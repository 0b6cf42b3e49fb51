import { entryOf } from '../../core/text/untyped.js'

/**
 * The Regions that Amazon Connect is in, by partition.
 * Source: Amazon Connect Administrator Guide, "Availability of features by Region".
 */
const REGIONS: Readonly<Record<string, readonly string[]>> = {
  aws: [
    'af-south-1',
    'ap-northeast-1',
    'ap-northeast-2',
    'ap-southeast-1',
    'ap-southeast-2',
    'ca-central-1',
    'eu-central-1',
    'eu-west-2',
    'us-east-1',
    'us-west-2',
  ],
  'aws-us-gov': ['us-gov-west-1'],
}

/** Those of them that an account has to enable first. Source: AWS Account Management Reference, "Opt-in Regions". */
const OPT_IN: ReadonlySet<string> = new Set(['af-south-1'])

/** Stands for every Region that Connect is in. */
export const ALL_REGIONS = 'all'

/** The Regions that are meant, each once, in order; `undefined` stands for the one of the credentials. */
export function regionsMeant(regions: readonly string[], partition: string): readonly (string | undefined)[] {
  const meant = regions.flatMap(region => (region === ALL_REGIONS ? (entryOf(REGIONS, partition) ?? []) : [region]))
  return regions.length === 0 ? [undefined] : [...new Set(meant)].sort()
}

/** Whether an account may be without a Region: its credentials are no credentials there then. */
export function isOptIn(region: string): boolean {
  return OPT_IN.has(region)
}
