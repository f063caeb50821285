/** One tooltip for the whole page: what `data-tip` says of what is under the pointer or has the focus. */
export function showTips(): void {
  const tip = document.createElement('div')
  tip.className = 'tip'
  tip.setAttribute('role', 'tooltip')
  tip.hidden = true
  document.body.append(tip)
  const show = (event: Event) => {
    const owner = event.target instanceof Element ? event.target.closest('[data-tip]') : null
    if (owner) place(tip, owner)
    else tip.hidden = true
  }
  const hide = () => {
    tip.hidden = true
  }
  document.addEventListener('pointerover', show)
  document.addEventListener('focusin', show)
  document.addEventListener('focusout', hide)
  document.addEventListener('scroll', hide, { capture: true, passive: true })
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') hide()
  })
}

function place(tip: HTMLElement, owner: Element): void {
  // A dialog lies above everything else, so the tip must lie in it.
  ;(owner.closest('dialog') ?? document.body).append(tip)
  tip.textContent = owner.getAttribute('data-tip')
  tip.hidden = false
  const at = owner.getClientRects()[0] ?? owner.getBoundingClientRect()
  const { width, height } = tip.getBoundingClientRect()
  const left = Math.min(Math.max(8, at.left + at.width / 2 - width / 2), innerWidth - width - 8)
  tip.style.left = `${Math.max(8, left)}px`
  tip.style.top = `${at.top - height - 6 > 0 ? at.top - height - 6 : at.bottom + 6}px`
}
