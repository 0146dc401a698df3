import { element } from "./element";

/** Covers the page with a word while something blocks it; the word is on screen before the work starts. */
export async function whileBusy<T>(word: string, work: () => T | Promise<T>): Promise<T> {
  const cover = element("div", { className: "busy", role: "status" }, [word]);
  document.body.append(cover);
  await painted();
  try {
    return await work();
  } finally {
    cover.remove();
  }
}

/** A frame is on screen when the one after it starts; a hidden page draws none. */
function painted(): Promise<void> {
  if (document.hidden) return Promise.resolve();
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
}
