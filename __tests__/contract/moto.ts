import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** From lib/__tests__/contract/ to the root of the repository. */
const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../../..')

/** A moto server of our own on a free loopback port. Source: moto's documentation, "Server mode". */
export class Moto {
  readonly endpoint: string
  readonly #process: ChildProcess

  private constructor(process: ChildProcess, port: string) {
    this.#process = process
    this.endpoint = `http://127.0.0.1:${port}`
  }

  /**
   * Installs moto where it is missing (`.ci/moto`), starts it, and resolves when it answers. AWS's own managed policies
   * take seconds to load at the start and at each reset, so that only those who ask for them have them.
   */
  static async start({ managedPolicies = false } = {}): Promise<Moto> {
    const site = execFileSync(join(ROOT, '.ci/moto'), { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] }).trim()
    const { PATH } = process.env
    const child = spawn('/usr/bin/python3', ['-m', 'moto.server', '-H', '127.0.0.1', '-p', '0'], {
      env: {
        PATH,
        PYTHONPATH: site,
        PYTHONUNBUFFERED: '1',
        AWS_DEFAULT_REGION: 'us-east-1',
        MOTO_IAM_LOAD_MANAGED_POLICIES: String(managedPolicies),
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    try {
      return new Moto(child, await portOf(child))
    } catch (error) {
      child.kill()
      throw error
    }
  }

  /** Forgets everything. */
  async reset(): Promise<void> {
    const answer = await fetch(`${this.endpoint}/moto-api/reset`, { method: 'POST' })
    if (!answer.ok) throw new Error(`moto did not reset: ${answer.status}`)
  }

  async stop(): Promise<void> {
    const exited = new Promise(resolve => this.#process.once('exit', resolve))
    this.#process.kill()
    await exited
  }
}

/** Flask says where it listens; what it logs afterwards is read and dropped, lest the pipe fill up. */
function portOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    const listen = (piece: Buffer) => {
      if (said.length < 10_000) said += piece.toString()
      const port = /http:\/\/127\.0\.0\.1:(\d+)/.exec(said)?.[1]
      if (port !== undefined) resolve(port)
    }
    child.stdout?.on('data', listen)
    child.stderr?.on('data', listen)
    child.once('error', reject)
    child.once('exit', code => reject(new Error(`moto ended with ${code}: ${said}`)))
  })
}
