// How does the page say that something went wrong, or was done? In one panel above the box, and beside the button that was pressed.

const $ = (id) => document.getElementById(id);
let shown = false;

/** Shows what went wrong, with or without a way to try again. */
export function problem(title, message, again) {
  const panel = $("problem");
  const piece = $("t-problem").content.firstElementChild.cloneNode(true);
  const slot = (name) => piece.querySelector(`[data-slot=${name}]`);
  slot("title").textContent = title;
  slot("message").textContent = message;
  slot("again").hidden = !again;
  panel.replaceChildren(piece);
  panel.hidden = false;
  shown = true;
  panel.focus();
}

export const problemIsShown = () => shown;

/** Takes the panel away. */
export function noProblem() {
  say("");
  if (!shown) return;
  $("problem").hidden = true;
  $("problem").replaceChildren();
  shown = false;
}

/** Says why the core did not load: that the browser has no WebAssembly, or that it did not arrive. */
export function cannotLoad(error) {
  const forbidden = error instanceof ReferenceError || /disallowed|not allowed|blocked by/i.test(String(error.message));
  if (forbidden) {
    problem(
      "WebAssembly is switched off in this browser",
      "This page reads your text with WebAssembly, and this browser does not allow it here. Lockdown Mode on an iPhone, iPad or Mac switches it off, and so does enhanced security in some browsers. Allow it for this page in the browser’s settings, or open the page in another browser. Your text stays in the box.",
      true,
    );
    return;
  }
  problem(
    "The page could not load",
    "The part that reads your text did not arrive. Please check the connection and try again. Your text stays in the box.",
    true,
  );
}

/** Says what was done, below the box. */
export function say(words) {
  $("said").textContent = words;
}

/** Says what was done, beside the button that was pressed. */
export function sayNear(button, words) {
  const place = button.closest(".report, section, .cases")?.querySelector(":scope > .said") ?? $("said");
  place.textContent = words;
}
