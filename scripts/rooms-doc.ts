import { ROOMS } from './rooms.js'

/** The import table of `docs/architecture.md`, from the one that the test of the architecture holds. */
export function roomsTable(): string {
  const rows = ROOMS.map(({ room, job, mayImport }) => {
    const imports = mayImport.map(name => `\`${name}\``).join(' ')
    return `| \`${room}\` | ${job} | ${imports === '' ? 'nothing' : imports} |`
  })
  return ['| room | what it is for | what it may import, beside itself |', '| --- | --- | --- |', ...rows].join('\n')
}
