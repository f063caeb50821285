/**
 * The page around the data. Nothing scraped is ever written as HTML: it all stands packed in blocks that the browser
 * takes for data, and the policy lets no script run but the page's own, whose hash it names, and nothing be loaded.
 */
import { createHash } from 'node:crypto'

/** The page's own program and its style sheet. */
export interface Assets {
  script: string
  style: string
}

export function pageHead({ script, style }: Assets): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(script, style)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="newsx">
<title>newsx report</title>
<style>${style}</style>
</head>
<body>
<div id="app"><p class="loading">newsx…</p></div>
<noscript><p class="loading">This report is drawn by a script that stands in this page: please allow it to run. — Laporan ini digambar oleh skrip di halaman ini: mohon izinkan skrip itu berjalan.</p></noscript>
`
}

export function pageBlock(id: string, packed: string): string {
  return `<script type="text/plain" id="${id}">${packed}</script>\n`
}

export function pageTail({ script }: Assets): string {
  return `<script>${script}</script>\n</body>\n</html>\n`
}

function policy(script: string, style: string): string {
  return [
    "default-src 'none'",
    `script-src '${hashOf(script)}'`,
    `style-src '${hashOf(style)}'`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ')
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}
