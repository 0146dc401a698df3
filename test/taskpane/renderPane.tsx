import { configure, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Analysis } from "../../src/core/analysis/analysis";
import type { Language } from "../../src/core/sheets/words";
import { App } from "../../src/taskpane/App";
import { createAnalysisClient } from "../../src/taskpane/session/gateway/analysisClient";
import { type OpenPort, openThreadPort } from "../../src/taskpane/session/gateway/analysisPort";
import { fakeAnalysis } from "./fakes/fakeAnalysis";
import { type FakeGateway, fakeGateway } from "./fakes/fakeGateway";
import { textsOf } from "./textsOf";

/*
 * jsdom works out a computed style by matching every rule that Griffel inserted, a second for each look at the page.
 * What the pane hides it does not draw, so names and roles are the same without.
 */
configure({ defaultHidden: true, asyncUtilTimeout: 10_000 });
jest.setTimeout(30_000);
const plain = document.createElement("div").style;
window.getComputedStyle = () => plain;
/*
 * jsdom lays nothing out, and what has no place on the page is not shown to Tabster, which keeps the focus in Fluent's dialogs: it found no button to
 * begin on, took the dialog for one nobody is in, and hid it from screen readers a quarter of a second after it had opened.
 */
Object.defineProperty(HTMLElement.prototype, "offsetParent", {
  get(this: HTMLElement) {
    return this.parentElement;
  },
});
document.body.getBoundingClientRect = () => ({ ...new DOMRect().toJSON(), width: 350, height: 600 });

export interface Rendered {
  readonly user: ReturnType<typeof userEvent.setup>;
  readonly gateway: FakeGateway;
  /** Presses the button (or other role) of that name once it is there and can be pressed. */
  readonly press: (name: string | RegExp, role?: string) => Promise<void>;
}

interface Options {
  readonly analysis?: Analysis;
  readonly gateway?: FakeGateway;
  readonly language?: Language;
  /** "YYYY-MM-DD". */
  readonly today?: string;
  /** The line to the analysis, where a test wants a say in when answers come. */
  readonly port?: OpenPort;
}

/** The whole pane over fakes, as the user meets it. */
export function renderPane({
  analysis = fakeAnalysis(),
  gateway = fakeGateway(),
  language = "zh-CN",
  today = "2026-11-21",
  port = openThreadPort(async () => analysis),
}: Options = {}): Rendered {
  const user = userEvent.setup({ pointerEventsCheck: 0 });
  const world = {
    gateway,
    analysis: createAnalysisClient([port]),
    language,
    texts: textsOf(language),
    today: () => today,
    readTheme: () => ({ isDarkTheme: false }),
    hostName: "test",
  };
  render(<App world={world} />);
  const press = async (name: string | RegExp, role = "button") => {
    // A tab holds its words twice, once unseen, to keep its width when it turns bold.
    const wanted = role === "tab" ? new RegExp(`^${String(name)}`) : name;
    const button = await waitFor(() => {
      const [first] = screen.getAllByRole(role, { name: wanted });
      if (!first || first.matches(":disabled")) throw new Error(`${name} cannot be pressed`);
      return first;
    });
    await user.click(button);
  };
  return { user, gateway, press };
}
