/**
 * A page to type questions in. They go through the same door as Slack's commands, and everything that comes back is
 * set as text, never as markup.
 */
export const page = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>AI Cost</title>
<style>
  :root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
  body { max-width: 46rem; margin: 3rem auto; padding: 0 1rem; }
  form { display: flex; gap: .5rem; }
  input { flex: 1; font: inherit; padding: .5rem .75rem; }
  button { font: inherit; padding: .5rem 1rem; }
  section, small { display: block; margin: 1rem 0; white-space: pre-line; overflow-wrap: anywhere; }
  small { opacity: .75; }
</style>
<h1>AI Cost</h1>
<form>
  <input id="question" name="text" aria-label="Question" value="gpt3 2030" autocomplete="off" autofocus>
  <button>Ask</button>
</form>
<main aria-live="polite"></main>
<script>
  const main = document.querySelector("main");
  const add = (parent, tag, text) => {
    const node = document.createElement(tag);
    node.textContent = text;
    parent.append(node);
    return node;
  };
  const unescape = (text) => text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
  const mark = (parent, text) => {
    for (const part of text.split(/(<https:[^>]+>|\\*[^*\\n]+\\*)/)) {
      const link = /^<(https:[^|>]+)\\|([^>]+)>$/.exec(part);
      if (link) add(parent, "a", unescape(link[2])).href = unescape(link[1]);
      else if (/^\\*.+\\*$/.test(part)) add(parent, "strong", unescape(part.slice(1, -1)));
      else parent.append(unescape(part));
    }
  };
  const show = ({ blocks }) => {
    main.replaceChildren();
    for (const block of blocks) {
      const texts = block.type === "section" ? [block.text] : block.elements;
      const part = add(main, block.type === "section" ? "section" : "small", "");
      mark(part, texts.map(({ text }) => text).join("\\n"));
    }
  };
  const ask = async (text) => {
    try {
      const response = await fetch("/ask", { method: "POST", body: text });
      if (!response.ok) throw new Error();
      show(await response.json());
    } catch {
      main.textContent = "The local run did not answer. Is it still running in the terminal?";
    }
  };
  document.querySelector("form").addEventListener("submit", (event) => {
    event.preventDefault();
    ask(document.querySelector("#question").value);
  });
</script>
</html>
`;
