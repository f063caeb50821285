/** Pages of `newsx help` that are about no single command. */
export const topics: Record<string, { summary: string; text: string }> = {
  formats: {
    summary: 'what newsx reads and writes',
    text: `Input:
  .txt                  one article; UTF-8, UTF-16 or Windows-1252 is told by its bytes
  .ndjson .jsonl        one record a line: a document of an earlier run, or any object with a text
  .json .csv .tsv       records; the fields that hold text, headline … are named with --text-field …;
                        cells are parted by , or ; as the header is; numbers over 2^53 keep their digits as strings only
  .gz .zst              any of these, compressed
  a folder              all of these in it and below it; links to folders are not followed,
                        and what lies where -o writes is not read
  -                     standard input: records if it starts with { or [, else one article

Output (-f, or the ending of -o, which may add .gz):
  ndjson   documents or rows, one a line; what a pipe or a file gets by default
  json     the same as one array
  csv      a table, RFC 4180, UTF-8; --excel adds a byte order mark and semicolons
  tsv      a table; tabs and line ends in cells become blanks
  parquet  a table, for DuckDB, pandas and the like
  md       notes: each article with its quotes; or a table in Markdown
  txt      the texts alone
  view     to be read; what a terminal gets by default
  Cells that a spreadsheet would run (they begin with = + - @ or a tab) get a leading ' in csv and
  tsv, unless --no-escape-formulas is given. Dates are written so that they sort as text.

An -o that ends in / is a folder: one file for each input, in the inputs' own tree; with
newsx export -t all, one file for each table.`,
  },
  'exit-codes': {
    summary: 'what a run returns',
    text: `  0     done; an empty article is a document with a warning
  1     failed: nothing could be written, or every input was bad
  2     wrong use: an unknown flag, a bad config file, no input
  3     finished, but some inputs were skipped: each is reported as file:line: why
  129   its terminal was closed (SIGHUP); no output is left half written
  130   interrupted (SIGINT); the same
  143   terminated (SIGTERM); the same

A reader that closes its pipe, such as head, ends the run in silence with 0.
--strict stops at the first bad input; --on-error emit puts {"error": …} into the output in the
place of a bad input or an empty line, and returns 0; it wants -f ndjson and one output.
--errors json reports as one JSON object a line:
  {"level":"error","kind":"input","path":"news/a.txt","line":null,"message":"…"}`,
  },
  document: {
    summary: 'what stands in a document',
    text: `One JSON object a line. Keys of a stage that has not run are absent; newsx schema prints the schema.

  id, source      hash of the raw text; path, record, bytes, encoding, sha256, url
  stages          name, version and options of every stage that has run
  language        ISO code, or null
  text            the raw text with the edits applied
  edits           {start, end, text, with, kind, rule, score?}: raw[start:end] == text became with;
                  kind is spam, related, credit, caption, legal, widget or repair
  headline publisher dateline published publishedAt byline editor
                  the article's own facts; inferred names those that were concluded, not read
  dates           {start, end, text, value, mod?, from, to, implied?, conflict?, rule}, value as in TIMEX3
  quotes          {id, start, end, text, type, cue, mention, speaker, medium, date, confidence, rule,
                  speakerRule?, sameAs?}
  speakers        {name, role, affiliation, mentions, id?}
  duplicate       null, or {cluster, of, kind, similarity}; of is null in the copy that is kept
  story           articles on one event share it
  warnings        {code, message}
  extra           other fields of a foreign record, untouched

Offsets are Unicode code points, end exclusive, as jq and Python slice: in edits into the raw text,
everywhere else into text. Undoing the edits gives the raw text back, character for character.
(path, record) is unique.`,
  },
}
