import chips from "./chips.json" with { type: "json" };
import anthropic from "./models/anthropic.json" with { type: "json" };
import google from "./models/google.json" with { type: "json" };
import meta from "./models/meta.json" with { type: "json" };
import openai from "./models/openai.json" with { type: "json" };
import others from "./models/others.json" with { type: "json" };
import type { CatalogueData } from "./open-catalogue.ts";
import sources from "./sources.json" with { type: "json" };
import bigger from "./systems/bigger.json" with { type: "json" };
import chatgptUsers from "./systems/chatgpt-users.json" with { type: "json" };
import cifar10 from "./systems/cifar10.json" with { type: "json" };
import cloud from "./systems/cloud.json" with { type: "json" };
import coding from "./systems/coding.json" with { type: "json" };
import composed from "./systems/composed.json" with { type: "json" };
import custom from "./systems/custom.json" with { type: "json" };
import data from "./systems/data.json" with { type: "json" };
import efficiency from "./systems/efficiency.json" with { type: "json" };
import finetune from "./systems/finetune.json" with { type: "json" };
import flopsPerDollar from "./systems/flops-per-dollar.json" with { type: "json" };
import forrester from "./systems/forrester.json" with { type: "json" };
import frontier from "./systems/frontier.json" with { type: "json" };
import gpt2 from "./systems/gpt2.json" with { type: "json" };
import gpt35Tokens from "./systems/gpt3.5-tokens.json" with { type: "json" };
import gpt3 from "./systems/gpt3.json" with { type: "json" };
import gpt3Run from "./systems/gpt3-run.json" with { type: "json" };
import hardware from "./systems/hardware.json" with { type: "json" };
import mlperfResnet50 from "./systems/mlperf-resnet50.json" with { type: "json" };
import moore from "./systems/moore.json" with { type: "json" };
import nanogpt from "./systems/nanogpt.json" with { type: "json" };
import queries from "./systems/queries.json" with { type: "json" };
import resnet50 from "./systems/resnet50.json" with { type: "json" };
import software from "./systems/software.json" with { type: "json" };
import tokens from "./systems/tokens.json" with { type: "json" };

/** Every data file of the catalogue, as it stands on disk, in the order in which systems are listed. */
export const catalogueData: CatalogueData = {
  sources,
  systems: [
    gpt3,
    gpt2,
    resnet50,
    gpt3Run,
    frontier,
    hardware,
    software,
    composed,
    flopsPerDollar,
    efficiency,
    moore,
    queries,
    bigger,
    data,
    coding,
    finetune,
    cloud,
    custom,
    tokens,
    gpt35Tokens,
    nanogpt,
    cifar10,
    mlperfResnet50,
    forrester,
    chatgptUsers,
  ],
  chips,
  models: [openai, anthropic, google, meta, others],
};
