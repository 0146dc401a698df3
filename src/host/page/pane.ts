import type { WorkbookModel } from "../model/workbookModel";
import { connectFrame, type FrameConnection } from "../transports/frame";
import { type FrameIds, frameName } from "../transports/frameName";
import { element } from "./element";
import type { PageLanguage, PageWords } from "./pageWords";
import type { AddinManifest } from "./parseManifest";
import { splitter } from "./splitter";

/** What Excel on the web allows an add-in's frame. */
const sandbox =
  "allow-scripts allow-forms allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-modals allow-downloads";

export interface PaneOptions {
  readonly manifest: AddinManifest;
  readonly model: WorkbookModel;
  readonly language: PageLanguage;
  readonly dark: boolean;
  readonly words: PageWords;
  readonly fileBytes: () => Promise<Uint8Array>;
  readonly failed: (error: unknown) => void;
}

export interface Pane {
  readonly element: HTMLElement;
  readonly splitter: HTMLElement;
  show(visible: boolean): void;
  /** Light or dark from here on; the add-in goes on where it is. */
  recolour(dark: boolean): void;
  /** Whether the add-in would have a browser ask before its page goes: it holds what is written nowhere. */
  holdsWork(): boolean;
  readonly connection: FrameConnection;
  close(): void;
}

/** The task pane: a frame that office.js believes to be in Excel on the web. */
export function openPane(options: PaneOptions): Pane {
  const { manifest, words, language } = options;
  const id = crypto.randomUUID();
  const ids: FrameIds = {
    conversationId: id,
    controlId: `${manifest.id}|${id}`.replace("|", "-"),
    origin: location.origin,
  };
  const frame = element("iframe", { title: manifest.name, name: frameName(ids, language) });
  frame.setAttribute("sandbox", sandbox);
  let { dark } = options;
  frame.addEventListener("load", () => tellTheme(frame, () => dark));
  const recolour = (next: boolean) => {
    dark = next;
    frame.style.colorScheme = dark ? "dark" : "light";
    // Office has no event for another theme either: add-ins look again when they get the focus.
    frame.contentWindow?.dispatchEvent(new Event("focus"));
  };
  recolour(dark);
  const close = element("button", { type: "button", title: words.closePane, ariaLabel: words.closePane }, [
    "×",
  ]);
  const header = element("header", {}, [element("span", {}, [manifest.name]), close]);
  const aside = element("aside", { className: "pane", ariaLabel: manifest.name }, [header, frame]);
  const bar = splitter(words.resizePane, aside);
  const set = (visible: boolean) => {
    aside.hidden = !visible;
    bar.hidden = !visible;
  };
  const connection = connectFrame({
    frame,
    window,
    ids,
    model: options.model,
    context: {
      displayLanguage: language,
      contentLanguage: language,
      documentUrl: `${location.origin}/${encodeURIComponent(options.model.name)}`,
      addinName: manifest.name,
      appDomains: [location.origin],
    },
    fileBytes: options.fileBytes,
    failed: options.failed,
    // The ribbon of this page never disables the add-in's buttons, and it has no tabs of its own.
    buttonEnabled: () => {},
    tabVisible: () => {},
    paneVisible: set,
  });
  const show = (visible: boolean) => {
    set(visible);
    connection.paneVisible(visible);
  };
  close.addEventListener("click", () => show(false));
  frame.src = manifest.pane;
  return {
    element: aside,
    splitter: bar,
    show,
    recolour,
    holdsWork: () => holdsWork(frame),
    connection,
    close: () => connection.close(),
  };
}

/** A frame that leaves its page is not asked as a tab is that closes; so it is asked here, by the same event. */
function holdsWork({ contentWindow }: HTMLIFrameElement): boolean {
  const leaving = new Event("beforeunload", { cancelable: true });
  contentWindow?.dispatchEvent(leaving);
  return leaving.defaultPrevented;
}

/** On the web an add-in learns light or dark from the browser only; here the page stands for the browser. */
function tellTheme({ contentWindow }: HTMLIFrameElement, isDark: () => boolean): void {
  if (contentWindow === null) return;
  const ask = contentWindow.matchMedia.bind(contentWindow);
  Object.assign(contentWindow, {
    matchMedia: (query: string) =>
      ask(
        query.replace(/\(prefers-color-scheme: (\w+)\)/, (_, wanted) =>
          (wanted === "dark") === isDark() ? "all" : "not all",
        ),
      ),
  });
}
