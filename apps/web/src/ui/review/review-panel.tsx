import { FindingVerdict, type ToJudge } from './finding-verdict.js';
import { ReviewStory, Standing } from './review-story.js';

/** The verdict on one finding, by button or key, and the story of its review. */
export function ReviewPanel(toJudge: ToJudge) {
  const { slug, review, reviewing } = toJudge;
  return (
    <>
      <FindingVerdict {...toJudge} />
      <Standing type={reviewing.type} review={review} />
      <ReviewStory slug={slug} review={review} reviewing={reviewing} />
    </>
  );
}
