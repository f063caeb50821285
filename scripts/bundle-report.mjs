#!/usr/bin/env node
// Bundles the program and the style sheet that a report page carries into dist/, beside the code that writes the page.
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..')

const notices =
  '/*! Preact: MIT, Jason Miller. d3-scale, d3-time: ISC, Mike Bostock. jsdiff: BSD-3-Clause, Kevin Decker. */'

await build({
  entryPoints: [path.join(root, 'src/export/report/client/client.tsx')],
  outdir: path.join(root, 'dist/export/report'),
  bundle: true,
  minify: true,
  format: 'iife',
  target: 'es2022',
  charset: 'utf8',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  legalComments: 'none',
  banner: { js: notices },
})
