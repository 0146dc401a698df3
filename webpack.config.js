const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const MinimizerPlugin = require("minimizer-webpack-plugin");

/**
 * Three builds: `addin` (what Excel loads), `host` (the local workbook page) and `node` (its server, the headless
 * run, the benchmarks). The add-in never contains a line of the host.
 * OFFICE_JS chooses where the page takes office.js from: "local" (default, served beside the page), "cdn"
 * (Microsoft's global CDN) or "21vianet".
 */
const officeJs = {
  local: "office-js/office.js",
  cdn: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
  "21vianet": "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js",
};

const dist = (name) => path.resolve(__dirname, "dist", name);
const cache = (name) => ({
  type: "filesystem",
  name,
  cacheDirectory: path.resolve(__dirname, "node_modules/.cache/webpack"),
  buildDependencies: { config: [__filename] },
});
const swc = (target) => ({
  test: /\.tsx?$/,
  exclude: /node_modules/,
  loader: "swc-loader",
  options: {
    jsc: {
      parser: { syntax: "typescript", tsx: true },
      // React's own build follows nodeEnv, not the mode: in "development" swc would call what that build lacks.
      transform: { react: { runtime: "automatic", development: false } },
      target,
    },
  },
});
const resolve = { extensions: [".ts", ".tsx", ".mjs", ".js"] };

module.exports = () => {
  const office = officeJs[process.env.OFFICE_JS || "local"];
  if (!office) throw new Error("OFFICE_JS must be local, cdn or 21vianet");
  return [
    {
      name: "addin",
      mode: "production",
      target: ["web", "es2020"],
      // One page holds both: pane and ribbon share a runtime.
      entry: { taskpane: ["./src/taskpane/index.tsx", "./src/commands/commands.ts"] },
      output: { path: dist("addin"), filename: "[name].[contenthash:8].js", clean: true, publicPath: "auto" },
      module: { rules: [swc("es2020")] },
      resolve,
      // swc shortens in two thirds of the time, and it compiles everything else here anyway.
      optimization: { minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify })] },
      performance: {
        hints: "error",
        maxAssetSize: 1_200_000,
        // What Excel must have before the pane shows anything; the worker, as long, comes beside it.
        maxEntrypointSize: 1_050_000,
        assetFilter: (name) => name.endsWith(".js"),
      },
      plugins: [
        new HtmlPlugin({
          template: "./src/taskpane/taskpane.html",
          filename: "taskpane.html",
          templateParameters: { officeJs: office },
        }),
        new CopyPlugin({
          patterns: [
            { from: "assets/icons", to: "assets/icons" },
            { from: "manifest.xml", to: "manifest.xml" },
          ],
        }),
      ],
      cache: cache("addin"),
    },
    {
      name: "host",
      mode: "development",
      // 20 MB that never leave this computer: shortening them would take most of the time `npm start` has.
      devtool: false,
      // What the libraries check only for their own developers costs every person at work time.
      optimization: { nodeEnv: "production" },
      target: ["web", "es2022"],
      entry: { host: "./src/host/page/index.ts" },
      output: { path: dist("host"), filename: "[name].js", clean: true },
      module: {
        rules: [
          swc("es2022"),
          { test: /\.css$/, use: ["style-loader", "css-loader"] },
          { test: /\.m?js$/, resolve: { fullySpecified: false } },
        ],
      },
      resolve,
      performance: { hints: false },
      plugins: [new HtmlPlugin({ template: "./src/host/page/page.html", filename: "index.html" })],
      cache: cache("host"),
    },
    {
      name: "node",
      mode: "development",
      devtool: false,
      // The modules of one job in one scope, as in the add-in's worker: what is measured here runs as it does there.
      optimization: { concatenateModules: true, usedExports: true, providedExports: true, sideEffects: true },
      target: "node20",
      entry: {
        server: "./src/host/server/serve.ts",
        batch: "./src/batch/batch.ts",
        bench: "./src/batch/bench.ts",
      },
      output: { path: dist("node"), filename: "[name].js", clean: true, library: { type: "commonjs2" } },
      // `require.resolve` in our code asks Node at run time where an installed package lies.
      module: { rules: [swc("es2022")], parser: { javascript: { commonjs: false, createRequire: false } } },
      resolve,
      externals: [
        ({ request }, done) =>
          /^[a-z@]/.test(request) && !/^hucre/.test(request) ? done(null, `commonjs ${request}`) : done(),
      ],
      performance: { hints: false },
      cache: cache("node"),
    },
  ];
};
