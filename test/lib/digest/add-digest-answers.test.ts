import { describe, expect, it } from "vitest";
import { faultsOf } from "#functions/local/slack/validate/validate-message.ts";
import { createAnswering } from "#lib/answer/create-answering.ts";
import { addDigestAnswers } from "#lib/digest/answer-digest.ts";
import { answerMessage } from "#lib/slack/card/answer-message.ts";
import { aHouse } from "./a-house.ts";

const asker = { team: "T1", user: "U1", channel: "C1" };

describe(addDigestAnswers, () => {
  const aDesk = (zone: string | undefined) => {
    const house = aHouse();
    const desk = { ...house.ports, isMember: async () => true };
    const plain = createAnswering({ idKey: "a key of sixteen characters", now: house.now });
    const asked: string[] = [];
    const zoneOf = async (user: string) => {
      asked.push(user);
      return zone;
    };
    return { house, asked, plain, answering: addDigestAnswers(plain, { asker, desk, zoneOf }) };
  };

  it("subscribes who asks in the zone of their profile, and says so in a message that names the channel", async () => {
    const { house, asked, answering } = aDesk("Asia/Tokyo");
    for (const locale of ["en", "vi"] as const) {
      const { answer, cache } = await answering({ intent: "digest.subscribe", day: "wed" }, locale);
      const message = answerMessage(answer);
      expect(cache).toBe("off");
      expect(faultsOf(message)).toEqual([]);
      expect(JSON.stringify(message.blocks)).toContain("<#C1>");
    }
    expect(asked).toEqual(["U1", "U1"]);
    expect(await house.subscription()).toMatchObject({
      rule: { day: "wed", tz: "Asia/Tokyo" },
      locale: "vi",
    });
  });

  it("asks Slack for nothing where a zone is not needed", async () => {
    const { asked, answering } = aDesk("Asia/Tokyo");
    expect((await answering({ intent: "digest.list" }, "en")).answer.shape).toBe("list");
    expect(asked).toEqual([]);
  });

  it("answers every other question as it was answered before", async () => {
    const { answering, plain } = aDesk(undefined);
    const query = { intent: "forecast.cost", system: "gpt3", when: "2030" } as const;
    const answered = await answering(query, "en");
    expect(await plain(query, "en")).toMatchObject(answered);
  });
});
