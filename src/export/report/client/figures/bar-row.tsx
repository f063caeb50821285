/** A named bar: how much there is in all, and how much of it passes the filters. */
import { usePage } from '../page.ts'

interface Props {
  name: string
  about: string
  shown: number
  all: number
  most: number
  chosen: boolean
  onChoose(): void
}

export function BarRow({ name, about, shown, all, most, chosen, onChoose }: Props) {
  const { format } = usePage()
  return (
    <li class="row">
      <button type="button" class="bar-row" aria-pressed={chosen} onClick={onChoose}>
        <span class="unseen">{about}</span>
        <span class="name" aria-hidden="true">
          <bdi>{name}</bdi>
        </span>
        <span class="track">
          <span class="whole" style={{ width: `${(100 * all) / most}%` }} />
          <span class="part" style={{ width: `${(100 * shown) / most}%` }} />
        </span>
        <span class="count" aria-hidden="true">
          {format.number(shown)}
        </span>
      </button>
    </li>
  )
}
