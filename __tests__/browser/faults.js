// Runs in the page: what keeps somebody from reading it, in one line each. Our own checks, after WCAG 2.2.
;(() => {
  const faults = []
  const all = selector => [...document.querySelectorAll(selector)]
  const isShown = element => element.getClientRects().length > 0 && getComputedStyle(element).visibility === 'visible'
  const place = element => `${element.tagName.toLowerCase()} "${(element.textContent ?? '').trim().slice(0, 30)}"`
  const expect = (right, words) => {
    if (!right) faults.push(words)
  }

  // unfolded once, because what is folded is laid out anew for each question about it
  const folded = all('details:not([open])')
  for (const element of folded) element.open = true

  expect(document.documentElement.lang === 'en', '3.1.1 the page has no language')
  expect(document.title.trim() !== '', '2.4.2 the page has no title')
  for (const landmark of ['main', 'body > header', 'body > footer'])
    expect(all(landmark).length === 1, `1.3.1 ${all(landmark).length} of the landmark ${landmark}`)

  const levels = all('h1, h2, h3, h4, h5, h6')
    .filter(isShown)
    .map(heading => Number(heading.tagName[1]))
  expect(levels.filter(level => level === 1).length === 1, '1.3.1 not exactly one first heading')
  levels.forEach((level, index) => {
    expect(level <= (levels[index - 1] ?? 0) + 1, `1.3.1 a heading ${level} after ${levels[index - 1]}`)
  })

  const ids = all('[id]').map(({ id }) => id)
  expect(new Set(ids).size === ids.length, '4.1.1 an id stands twice')
  for (const link of all('a[href^="#"]'))
    expect(document.getElementById(link.getAttribute('href').slice(1)) !== null, `2.4.1 ${place(link)} leads nowhere`)
  for (const element of all('[aria-labelledby]'))
    expect(document.getElementById(element.getAttribute('aria-labelledby')) !== null, `4.1.2 ${place(element)}`)

  for (const element of all('[role="group"], [role="img"], ol.text'))
    expect((element.getAttribute('aria-label') ?? '').trim() !== '', `4.1.2 ${place(element)} has no name`)
  for (const element of all('a, button, summary, th'))
    expect(element.textContent.trim() !== '', `4.1.2 an empty ${element.tagName.toLowerCase()}`)
  for (const field of all('input, textarea, select'))
    expect(field.labels.length > 0, `3.3.2 the field ${field.id} has no label`)
  for (const table of all('table')) {
    expect(table.caption !== null, '1.3.1 a table has no caption')
    expect(
      [...table.querySelectorAll('th')].every(head => head.scope !== ''),
      '1.3.1 a head of a table has no scope',
    )
    const widths = new Set([...table.rows].map(row => row.cells.length))
    expect(widths.size === 1, `1.3.1 the rows of a table have ${[...widths]} cells`)
  }
  for (const element of all('*'))
    expect(element.tabIndex <= 0, `2.4.3 ${place(element)} is out of the order of the page`)
  const scrolls = element =>
    /auto|scroll/.test(getComputedStyle(element).overflowX) && element.scrollWidth > element.clientWidth + 1
  for (const element of all('*').filter(scrolls))
    expect(element.tabIndex === 0, `2.1.1 ${place(element)} cannot be scrolled by keyboard`)

  const width = document.documentElement.clientWidth
  expect(document.scrollingElement.scrollWidth <= width, `1.4.10 the page is wider than ${width}`)

  const channels = colour => (colour.match(/[\d.]+/g) ?? []).map(Number)
  const luminance = ([r, g, b]) => {
    const [red, green, blue] = [r, g, b].map(value => {
      const part = value / 255
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
  const contrast = (one, other) => {
    const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a)
    return (light + 0.05) / (dark + 0.05)
  }
  const papers = new Map([[null, [255, 255, 255]]])
  const behind = element => {
    if (papers.has(element)) return papers.get(element)
    const colour = channels(getComputedStyle(element).backgroundColor)
    papers.set(element, (colour[3] ?? 1) > 0 ? colour : behind(element.parentElement))
    return papers.get(element)
  }
  const seen = new Set()
  const judge = (element, ink, paper) => {
    const ratio = contrast(ink, paper)
    const words = `1.4.3 a contrast of ${ratio.toFixed(2)}: ${ink} on ${paper}, ${place(element)}`
    if (ratio < 4.5 && !seen.has(`${ink} ${paper}`)) faults.push(words)
    seen.add(`${ink} ${paper}`)
  }
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
    const element = text.parentElement
    const isRead = text.data.trim() !== '' && isShown(element) && element.closest('svg') === null
    if (isRead) judge(element, channels(getComputedStyle(element).color), behind(element))
  }
  for (const text of all('svg text')) {
    const boxes = [...text.parentElement.querySelectorAll('rect')]
    const box = boxes.filter(rect => rect.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING).at(-1)
    judge(text, channels(getComputedStyle(text).fill), channels(getComputedStyle(box).fill))
  }
  for (const element of folded) element.open = false
  return faults
})()
