import { pageScript } from "./page-script.ts";

/**
 * A page to ask on as in Slack: by the command, by mentioning the bot, by writing to it, and by pressing buttons.
 *
 * All of it goes through the same door as Slack's requests, and everything that comes back is set as text, never as
 * markup.
 */
export const page = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>AI Cost</title>
<link rel="icon" href="data:,">
<style>
  :root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
  body { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
  form { display: flex; flex-wrap: wrap; gap: .5rem; }
  form > input { flex: 1 12rem; }
  input, select, button { font: inherit; padding: .5rem .75rem; }
  article { margin: 1rem 0; padding: .25rem 1rem; border-left: 3px solid #8888; }
  article.reply { margin-left: 2rem; }
  article > header { font-size: .85rem; opacity: .75; }
  section, small { display: block; margin: .75rem 0; white-space: pre-line; overflow-wrap: anywhere; }
  small { opacity: .8; }
  pre { overflow-x: auto; }
  img { max-width: 100%; }
  menu { display: flex; flex-wrap: wrap; gap: .5rem; margin: .5rem 0; padding: 0; }
  menu button { padding: .25rem .75rem; font-size: .9rem; }
  dialog form { flex-direction: column; }
</style>
<h1>AI Cost</h1>
<form id="ask">
  <select id="way" aria-label="How to ask">
    <option value="command">/aicost</option>
    <option value="channel">@AI Cost in a channel</option>
    <option value="direct">Direct message</option>
  </select>
  <input id="question" name="text" aria-label="Question" value="gpt3 2030" autocomplete="off" autofocus>
  <button>Ask</button>
</form>
<p id="problem" role="alert"></p>
<main aria-live="polite"></main>
<dialog>
  <form id="change" method="dialog">
    <label>What <input name="system" list="systems" autocomplete="off"></label><datalist id="systems"></datalist>
    <label><span id="time">Year</span> <input name="year"></label>
    <small id="times"></small>
    <label>Currency <select name="currency"></select></label>
    <small id="currencies"></small>
    <p id="wrong" role="alert"></p>
    <button value="ask">Ask</button>
    <button value="cancel" formnovalidate>Cancel</button>
  </form>
</dialog>
<script>${pageScript}</script>
</html>
`;
