import fs from "node:fs";
import http from "node:http";
import https from "node:https";
import path from "node:path";
import { parseArgs } from "node:util";
import { answer, type Site } from "./answer";
import { certificateIn } from "./certificate";

/** `npm start`: the add-in beside a local workbook, on this computer only. */
const root = path.resolve(__dirname, "../..");
const firstPort = 3000;
const portsTried = 20;

interface Wish {
  readonly secure: boolean;
  readonly port: number;
  readonly workbook: string | null;
}

function wishOf(args: readonly string[]): Wish {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { http: { type: "boolean" }, port: { type: "string" } },
  });
  const workbook = positionals[0] === undefined ? null : path.resolve(positionals[0]);
  if (workbook !== null && !fs.existsSync(workbook))
    throw new Error(`找不到文件 / File not found: ${workbook}`);
  return { secure: values.http !== true, port: Number(values.port ?? firstPort), workbook };
}

function siteOf(workbook: string | null): Site {
  const officeFolder = path.join(path.dirname(require.resolve("@microsoft/office-js/package.json")), "dist");
  return {
    workbook,
    mounts: [
      { prefix: "/office-js/", folder: officeFolder, anyCase: true },
      { prefix: "/", folder: path.join(root, "dist/host") },
      { prefix: "/", folder: path.join(root, "dist/addin") },
    ],
  };
}

function portOf(server: http.Server): number {
  const address = server.address();
  return typeof address === "object" && address !== null ? address.port : 0;
}

/** The first free port from the wanted one on. */
function listen(server: http.Server, port: number, last: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EADDRINUSE" || port >= last) reject(error);
      else listen(server, port + 1, last).then(resolve, reject);
    });
    server.listen(port, "localhost", () => resolve(portOf(server)));
  });
}

async function serve(): Promise<void> {
  const wish = wishOf(process.argv.slice(2));
  const site = siteOf(wish.workbook);
  const reply: http.RequestListener = (request, response) => answer(site, request, response);
  const cache = path.join(root, "node_modules/.cache/client-ledger");
  const server = wish.secure
    ? https.createServer(await certificateIn(cache, Date.now()), reply)
    : http.createServer(reply);
  const port = await listen(server, wish.port, wish.port + portsTried);
  console.log(`\n客户台账 · Client Ledger\n\n  ${wish.secure ? "https" : "http"}://localhost:${port}\n`);
  if (wish.port !== 0 && port !== wish.port) console.log(aboutPort(wish.port));
  console.log(wish.secure ? aboutCertificate : aboutPlain);
  console.log(aboutEnd);
}

const aboutPort = (taken: number) => `端口 ${taken} 已被占用，改用了下一个空闲端口。
Port ${taken} is in use; the next free one was taken.\n`;

const aboutEnd = `\n用浏览器打开上面的网址。也可以指定文件：npm start -- 客户.xlsx　　按 Ctrl+C 结束。
Open the address in a browser. To start with a file: npm start -- customers.xlsx. Ctrl+C ends it.`;

const aboutCertificate = `浏览器会提示证书不受信任：证书由本程序为 localhost 自签，只在本机使用。选「高级 → 继续前往」即可。
不想看到提示：npm start -- --http

The browser will warn about the certificate: it is self-signed for localhost and used on this computer only.
Choose "Advanced → Proceed". To avoid the warning: npm start -- --http`;

const aboutPlain = `没有加密连接时，office.js 会询问一次是否信任 localhost，请选「确定」。
Without https office.js asks once whether to trust localhost; choose OK.`;

serve().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
});
