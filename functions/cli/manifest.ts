import { appManifest } from "#lib/slack/home/app-manifest.ts";

const [requestUrl = ""] = process.argv.slice(2);
if (!URL.canParse(requestUrl) || new URL(requestUrl).protocol !== "https:") {
  process.stderr.write(
    "Usage: npm run -s manifest -- https://… (RequestUrl, as the deployment printed it)\n",
  );
  process.exit(2);
}
process.stdout.write(`${JSON.stringify(appManifest(requestUrl), undefined, 2)}\n`);
