import type { Browser, FrameLocator, Page } from "playwright-core";
import { launch } from "./launch";
import { startServer } from "./server";

/** The workbook page in a browser, with the pane beside it. */
export interface OpenPage {
  readonly page: Page;
  readonly pane: FrameLocator;
  readonly url: string;
  /** Every address asked for, the frame's and the worker's too. */
  readonly requests: readonly string[];
  /** Errors nobody caught and what the page's security policy refused. */
  readonly faults: readonly string[];
  readonly output: string;
  close(): Promise<void>;
}

export interface PageOptions {
  readonly server?: readonly string[];
  readonly query?: string;
  readonly locale?: string;
  readonly colorScheme?: "light" | "dark";
}

/** Starts a server and a browser and opens the page; `close` ends both. */
export async function openPage(options: PageOptions = {}): Promise<OpenPage> {
  const server = await startServer(...(options.server ?? []));
  const browser = await launch();
  try {
    return await pageIn(browser, server.url, server.output(), options, async () => {
      await browser.close();
      await server.stop();
    });
  } catch (error) {
    await browser.close();
    await server.stop();
    throw error;
  }
}

async function pageIn(
  browser: Browser,
  url: string,
  output: string,
  { query = "", locale = "zh-CN", colorScheme = "light" }: PageOptions,
  close: () => Promise<void>,
): Promise<OpenPage> {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: { width: 1280, height: 800 },
    locale,
    colorScheme,
  });
  const requests: string[] = [];
  const faults: string[] = [];
  context.on("request", (request) => requests.push(request.url()));
  context.on("weberror", (error) => faults.push(error.error().message));
  context.on("console", (message) => {
    if (message.type() === "error") faults.push(message.text());
  });
  const page = await context.newPage();
  await page.goto(`${url}${query}`);
  return { page, pane: page.frameLocator("iframe"), url, requests, faults, output, close };
}
