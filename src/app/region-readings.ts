import type { ConnectInstance } from '../core/account/roles.js'
import type { Prose } from '../core/text/prose.js'
import { remembering } from './asked-once.js'
import type { Account, ConnectRegions, Instances, RegionReading } from './ports.js'
import { regionsOf } from './replicas.js'

/** What Connect answered, Region by Region. */
export interface RegionReadings {
  /** Of the Regions that were meant. */
  readonly meant: readonly RegionReading[]
  /** Of those in which instances of the former have replicas, beside them. */
  readonly replicas: readonly RegionReading[]
}

/** Reads the Regions that were meant, and then those in which they have replicas. */
export async function readRegions(regions: ConnectRegions): Promise<RegionReadings> {
  const meant = await regions.read()
  const asked = new Set(meant.map(({ region }) => region))
  const more = [...new Set(instancesListed(meant).flatMap(regionsOf))].filter(region => !asked.has(region)).sort()
  return { meant, replicas: more.length === 0 ? [] : await regions.read(more) }
}

/** The instances of the Regions that answered. */
export function instancesListed(readings: readonly RegionReading[]): readonly ConnectInstance[] {
  return readings.flatMap(reading => (reading.kind === 'listed' ? reading.instances : []))
}

/** What could not be asked about the instances of the Regions that answered. */
export function doubtsOfReadings(readings: readonly RegionReading[]): readonly Prose[] {
  return readings.flatMap(reading => (reading.kind === 'listed' ? (reading.doubts ?? []) : []))
}

/** The same ways into an account, whose instances are listed once, whoever asks and however often. */
export function listedOnce<T extends { readonly account: Account; readonly connectRegions: ConnectRegions }>(
  target: T,
): T {
  const { account, connectRegions } = target
  const readings = remembering(() => readRegions(connectRegions))
  const read: ConnectRegions['read'] = async regions => {
    const { meant, replicas } = await readings(undefined)
    return regions === undefined ? meant : replicas.filter(({ region }) => regions.includes(region))
  }
  const instances: Account['instances'] = async () => instancesOf(await readings(undefined))
  return { ...target, connectRegions: { read }, account: { ...account, instances } }
}

/** Nothing may be said of the instances where a Region that was meant did not answer; a replica's is a doubt. */
function instancesOf({ meant, replicas }: RegionReadings): Instances {
  const unread = meant.find(({ kind }) => kind === 'unreadable')
  if (unread?.kind === 'unreadable') return { kind: 'unreadable', because: unread.because }
  const all = [...meant, ...replicas]
  const doubts = doubtsOfReadings(all)
  return { kind: 'listed', instances: instancesListed(all), ...(doubts.length === 0 ? {} : { doubts }) }
}
