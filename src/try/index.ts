import { judgedPaste } from './judged.js'

/** What the page needs of the browser; the program itself knows none. */
interface Field {
  value: string
  addEventListener(type: string, listener: (event: Dropped) => void): void
}

interface Dropped {
  preventDefault(): void
  readonly dataTransfer?: { readonly files: readonly { text(): Promise<string> }[] }
}

declare const document: {
  getElementById(id: string): (Field & { innerHTML: string; textContent: string }) | null
  querySelectorAll(selector: string): Iterable<Field & { readonly dataset: Readonly<Record<string, string>> }>
}

const [policy, account, shown] = ['policy', 'account', 'shown'].map(id => document.getElementById(id))
let asked = 0

/** Looks again; an answer that a later letter has overtaken is dropped. */
async function look(): Promise<void> {
  asked += 1
  const mine = asked
  const today = new Date().toISOString().slice(0, 10)
  const { html } = await judgedPaste({ policy: policy?.value ?? '', account: account?.value ?? '', today })
  if (mine === asked && shown !== null && shown !== undefined) shown.innerHTML = html
}

for (const field of [policy, account]) {
  field?.addEventListener('input', () => void look())
  field?.addEventListener('dragover', event => event.preventDefault())
  field?.addEventListener('drop', async event => {
    event.preventDefault()
    const [file] = event.dataTransfer?.files ?? []
    if (file === undefined) return
    field.value = await file.text()
    await look()
  })
}

for (const example of document.querySelectorAll('[data-example]')) {
  example.addEventListener('click', () => {
    const [text, snapshot] = [example.dataset['example'], example.dataset['snapshot']].map(id =>
      id === undefined ? undefined : document.getElementById(id)?.textContent,
    )
    if (policy !== null && policy !== undefined) policy.value = text ?? ''
    if (account !== null && account !== undefined) account.value = snapshot ?? ''
    void look()
  })
}
