-- A button under an unasked answer names its letter from now on. Of a question that was handed on since, the letter in
-- the table is another one: such a button takes nothing back any more.
UPDATE offer
JOIN question ON question.id = offer.subject
LEFT JOIN handoff ON handoff.question_id = question.id
SET offer.detail = CAST(question.letter_id AS CHAR)
WHERE offer.action IN ('RECALL', 'USELESS')
  AND offer.detail IS NULL
  AND NOT question.addressed
  AND handoff.id IS NULL;
