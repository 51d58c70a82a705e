/**
 * What Slack accepts, in characters unless said: the rules that the emulated Slack holds messages to.
 *
 * They are written down apart from those that our own views keep, so that one cannot be wrong because of the other.
 *
 * @see https://docs.slack.dev/reference/block-kit/blocks (read 2026-11-23)
 */
export const blockRules = {
  message: { blocks: 50, characters: 11_000, text: 40_000 },
  view: { blocks: 100, title: 24, button: 24, privateMetadata: 3000, callbackId: 255 },
  text: 3000,
  fields: { count: 10, text: 2000 },
  header: 150,
  context: 10,
  actions: 25,
  contextActions: 5,
  blockId: 255,
  actionId: 255,
  button: { text: 75, value: 2000, url: 3000 },
  options: { count: 100, text: 75, value: 150 },
  overflow: 5,
  image: { alt: 2000, url: 3000, title: 2000 },
  placeholder: 150,
  input: { label: 2000, hint: 2000 },
  markdown: 12_000,
  table: { rows: 100, columns: 20 },
  /** the first row is the header; characters are those of all cells of a message's tables */
  dataTable: { rows: 101, columns: 20, pageSize: 100, characters: 10_000 },
  chart: { inMessage: 2, title: 50, label: 20, series: 6, categories: 20 },
} as const;
