// What does the page take away from itself before it is sealed? What no policy forbids: WebRTC, new windows, leaving by script.
//
// A policy in a page stops neither WebRTC nor another address from being opened. This page needs neither, so that code which
// runs in it later, whoever wrote it, finds neither here. What is left is said in "Check it yourself" and in docs/WAYS-OUT.md.

/** Opens a connection or a window without asking any policy. */
const OUT = [
  [window, ["RTCPeerConnection", "webkitRTCPeerConnection", "documentPictureInPicture", "open"]],
  [Document.prototype, ["open"]],
];

function takeOut(owner, name) {
  if (!(name in owner)) return;
  try {
    Object.defineProperty(owner, name, { value: undefined, writable: false, configurable: false });
  } catch (error) {
    console.warn(`This browser keeps ${name}:`, error);
  }
}

/** Whether a move is one that this page makes: within itself, to a file made here, anew, back and forth, or a mail or call that a person asks for. */
function isOwn({ navigationType, destination, userInitiated }) {
  const to = new URL(destination.url);
  if (navigationType === "reload" || navigationType === "traverse" || to.protocol === "blob:") return true;
  // The address itself must hold nothing: whoever loads it anew would send it.
  if (destination.sameDocument) return to.pathname === location.pathname && to.search === location.search;
  return userInitiated && /^(?:mailto|tel):$/.test(to.protocol);
}

/** Takes them away, once. Links that open a tab of their own still work: they are no move of this page. */
export function takeAway() {
  for (const [owner, names] of OUT) names.forEach((name) => takeOut(owner, name));
  const { navigation } = window;
  navigation?.addEventListener("navigate", (event) => {
    if (event.cancelable && !isOwn(event)) event.preventDefault();
  });
  document.getElementById("leaving").textContent = navigation ? "This browser does." : "This browser does not.";
}
