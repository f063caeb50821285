/** Stories and copies as a tree. */
import type { Document } from '../../document.ts'
import { originOf, titleOf } from './article.ts'
import type { Style } from './style.ts'
import { hang } from './wrapping.ts'

interface Cluster {
  kept: Document
  copies: Document[]
}

/** Each story with its articles, each article with its copies; then the articles that stand alone. */
export function clusterView(documents: readonly Document[], style: Style): string {
  const stories = new Map<string | null, Cluster[]>()
  for (const cluster of clustersOf(documents)) {
    const story = cluster.kept.story ?? null
    stories.set(story, [...(stories.get(story) ?? []), cluster])
  }
  const alone = stories.get(null) ?? []
  stories.delete(null)
  const told = [...stories.values()].filter((clusters) => sizeOf(clusters) > 1)
  const single = [...stories.values()].filter((clusters) => sizeOf(clusters) === 1).flat()
  const rest = [...single, ...alone]
  const sections = told.map((clusters, index) => section(`Story ${index + 1}`, clusters, style))
  if (rest.length > 0) sections.push(section('No other article on the event', rest, style))
  return sections.join('\n\n').concat('\n')
}

function sizeOf(clusters: readonly Cluster[]): number {
  return clusters.reduce((sum, { copies }) => sum + 1 + copies.length, 0)
}

/** Documents by cluster, in the order of the first of each; the one that is kept stands at the head. */
function clustersOf(documents: readonly Document[]): Cluster[] {
  const byName = new Map<string, Document[]>()
  documents.forEach((document, index) => {
    const name = document.duplicate?.cluster ?? `alone ${index}`
    const members = byName.get(name)
    if (members) members.push(document)
    else byName.set(name, [document])
  })
  return [...byName.values()].map((members) => {
    const kept = members.find(({ duplicate }) => !duplicate?.of) ?? members[0]
    return { kept, copies: members.filter((member) => member !== kept) }
  })
}

function section(title: string, clusters: readonly Cluster[], style: Style): string {
  const size = sizeOf(clusters)
  const head = style.paint('title', `${title}: ${size} article${size === 1 ? '' : 's'}`)
  return [head, ...clusters.map((cluster) => branch(cluster, style))].join('\n')
}

function branch({ kept, copies }: Cluster, style: Style): string {
  return [leaf('', kept, 2, style), ...copies.map((copy) => leaf(`${kinship(copy)}: `, copy, 6, style))].join('\n')
}

/** "near copy, 0.93". */
function kinship({ duplicate }: Document): string {
  if (!duplicate) return 'copy'
  return `${duplicate.kind} copy, ${duplicate.similarity.toFixed(2)}`
}

function leaf(label: string, document: Document, indent: number, { width, paint }: Style): string {
  const origin = document.headline ? originOf(document) : ''
  const title = paint('plain', hang(label + titleOf(document), width, indent, indent + 2))
  return origin === '' ? title : `${title}\n${paint('aside', hang(origin, width, indent + 2, indent + 2))}`
}
