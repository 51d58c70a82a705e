/** What the page does, as a browser reads it. */
export const pageScript = `
  const find = (selector) => document.querySelector(selector);
  const main = find("main");
  const dialog = find("dialog");
  const post = async (path, body) => {
    const text = typeof body === "string" ? body : JSON.stringify(body);
    const response = await fetch(path, { method: "POST", body: text });
    if (!response.ok) throw new Error(path);
    return response.json();
  };
  const place = () => (find("#way").value === "direct" ? "direct" : "channel");
  const add = (parent, tag, text = "") => {
    const node = document.createElement(tag);
    node.textContent = text;
    parent.append(node);
    return node;
  };
  const unescape = (text) => text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
  const mark = (parent, text) => {
    for (const part of text.replace(/<@U[A-Z0-9]+>/g, "@AI Cost").split(/(\`\`\`[^]*?\`\`\`|<https?:[^>]+>|\\*[^*\\n]+\\*)/)) {
      const link = /^<(https?:[^|>]+)\\|([^>]+)>$/.exec(part);
      if (link) add(parent, "a", unescape(link[2])).href = unescape(link[1]);
      else if (part.startsWith("\`\`\`")) add(parent, "pre", unescape(part.slice(3, -3)));
      else if (/^\\*.+\\*$/.test(part)) add(parent, "strong", unescape(part.slice(1, -1)));
      else parent.append(unescape(part));
    }
  };
  const draw = {
    section: (parent, block) => mark(add(parent, "section"), block.text.text),
    context: (parent, block) => mark(add(parent, "small"), block.elements.map(({ text }) => text).join("\\n")),
    image: (parent, block) => {
      const picture = add(parent, "picture");
      const dark = add(picture, "source");
      dark.media = "(prefers-color-scheme: dark)";
      dark.srcset = block.image_url.replace(/(\\/charts\\/[0-9a-f]{32})\\.png$/, "$1-dark.png");
      const image = add(picture, "img");
      image.alt = block.alt_text;
      image.src = block.image_url;
    },
  };
  const drawMessage = ({ ts, threadTs, onlyFor, text, blocks, buttons }) => {
    const article = add(main, "article");
    if (threadTs && threadTs !== ts) article.className = "reply";
    if (onlyFor) add(article, "header", "Only you can see this");
    if (blocks.length === 0) mark(add(article, "section"), text);
    for (const block of blocks) draw[block.type]?.(article, block);
    const menu = buttons.length > 0 ? add(article, "menu") : undefined;
    buttons.forEach(({ label }, at) => {
      add(menu, "button", label).onclick = () => attempt(async () => {
        await post("/press", { place: place(), ts, at });
        await refresh();
      });
    });
  };
  let shown = "";
  const refresh = async () => {
    const { messages, views } = await post("/conversation", place());
    const now = JSON.stringify(messages);
    if (now !== shown) {
      shown = now;
      main.replaceChildren();
      messages.forEach(drawMessage);
    }
    const view = views.at(-1);
    if (view && !dialog.open) openForm(view);
  };
  const openForm = ({ id, blocks }) => {
    const form = find("#change");
    dialog.dataset.view = id;
    form.system.value = blocks[0].element.initial_option?.value ?? "";
    form.year.value = blocks[1].element.initial_value ?? "";
    find("#time").textContent = blocks[1].label.text;
    find("#times").textContent = blocks[1].hint.text;
    form.currency.replaceChildren();
    for (const { text, value } of blocks[2].element.options) add(form.currency, "option", text.text).value = value;
    form.currency.value = blocks[2].element.initial_option.value;
    find("#currencies").textContent = blocks[2].hint.text;
    find("#wrong").textContent = "";
    dialog.showModal();
  };
  const attempt = async (work) => {
    try {
      await work();
      find("#problem").textContent = "";
    } catch {
      find("#problem").textContent = "The local run did not answer. Is it still running in the terminal?";
    }
  };
  find("#ask").addEventListener("submit", (event) => {
    event.preventDefault();
    attempt(async () => {
      const text = find("#question").value;
      if (find("#way").value === "command") await post("/ask", text);
      else await post("/say", { text, place: place() });
      await refresh();
    });
  });
  find("#way").addEventListener("change", () => attempt(refresh));
  find("#change").system.addEventListener("input", (event) => attempt(async () => {
    const { body } = await post("/suggest", { viewId: dialog.dataset.view, value: event.target.value });
    const list = find("#systems");
    list.replaceChildren();
    for (const { text, value } of JSON.parse(body).options) add(list, "option", text.text).value = value;
  }));
  find("#change").addEventListener("submit", (event) => {
    const form = event.target;
    const fields = { system: form.system.value, year: form.year.value, currency: form.currency.value };
    if (event.submitter.value === "cancel") return attempt(() => post("/close", dialog.dataset.view));
    event.preventDefault();
    attempt(async () => {
      const { body } = await post("/submit", { viewId: dialog.dataset.view, ...fields });
      if (body) find("#wrong").textContent = Object.values(JSON.parse(body).errors ?? {}).join(" ");
      else dialog.close();
      await refresh();
    });
  });
  attempt(refresh);
  setInterval(() => attempt(refresh), 1000);
`;
