// Where does "Back" lead? From a case to the list of cases, at its place. Nothing of a text stands in the address or the history.

/** What is shown: "list", or the number of a case. */
let view = null;

// The list is drawn anew when someone comes back to it: only this file knows where it stood.
history.scrollRestoration = "manual";

/** The number of the case that is shown among several; nothing where the list is, or one case alone. */
export const shownCase = () => (typeof view === "number" ? view : undefined);

const place = (shown, y) => ({ view: shown, y });

/** Brings the browser's history and what is shown together; with a state, shows what that state is about. */
export function remember(core, state) {
  const now = () => (core.page_current() < core.page_count() ? core.page_current() : "list");
  if (core.page_count() < 2) return (view = null);
  if (state === undefined) {
    const shown = now();
    if (shown === view) return undefined;
    if (shown === "list") history.replaceState(place("list", scrollY), "");
    else if (view !== null && view !== "list") history.replaceState(place(shown, 0), "");
    else {
      // Below a case lies the list, even if the case was opened at once.
      history.replaceState(place("list", listScroll()), "");
      history.pushState(place(shown, 0), "");
    }
    return (view = shown);
  }
  // An entry of the address bar's own making, such as a jump within the page.
  if (state === null || state.view === view) return undefined;
  if (state.view === "list") {
    core.page_present(0xffffffff);
    scrollTo(0, state.y);
    backTo(view);
  } else {
    core.page_open(state.view);
  }
  return (view = now());
}

let y = 0;
let pressed = null;
// Where the list stood, before a case took its place, and what was pressed there.
document.addEventListener("click", (event) => {
  const button = event.target.closest?.("[data-act=case], [data-act=duty]");
  if (button) [y, pressed] = [scrollY, { ...button.dataset }];
}, true);
const listScroll = () => y;

/** Gives the focus back to what the case was opened with, and sees that it is in view. */
function backTo(number) {
  if (pressed?.item !== String(number)) return;
  const wanted = Object.entries(pressed).map(([name, value]) => `[data-${name}="${value}"]`).join("");
  const button = document.querySelector(`#results ${wanted}`);
  button?.focus({ preventScroll: true });
  button?.scrollIntoView({ block: "nearest" });
}

/** "Back to all cases" goes the browser's way back, where that leads to the list. */
export function showTheList() {
  if (typeof view !== "number" || history.state?.view !== view) return false;
  history.back();
  return true;
}
