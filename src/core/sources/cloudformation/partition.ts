/**
 * The partition of a region, by the prefix of its name.
 * Source: AWS General Reference, "Regional endpoints"; AWS European Sovereign Cloud, "Regions".
 */
export function partitionOfRegion(region: string): string | undefined {
  if (/^cn-/.test(region)) return 'aws-cn'
  if (/^us-gov-/.test(region)) return 'aws-us-gov'
  if (/^eusc-/.test(region)) return 'aws-eusc'
  return /^[a-z]{2}-[a-z]+-\d+$/.test(region) ? 'aws' : undefined
}
