/** The frame of a figure: its title, what it says, and its drawing or why there is none. */
import type { ComponentChildren } from 'preact'

interface Props {
  name: string
  title: string
  hint?: string
  empty?: string | null
  aside?: ComponentChildren
  children?: ComponentChildren
}

export function Card({ name, title, hint, empty, aside, children }: Props) {
  return (
    <section class={`card card-${name}`} aria-labelledby={`figure-${name}`} data-figure={name}>
      <header>
        <h3 id={`figure-${name}`}>{title}</h3>
        {aside}
      </header>
      {hint && !empty && <p class="hint">{hint}</p>}
      {empty ? <p class="empty">{empty}</p> : children}
    </section>
  )
}
