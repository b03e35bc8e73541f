### Letters from IND and COA (letter-<id>). Source: Dutch.
### Value: what it is. .starts: what begins. .do: what you can do. .otherwise: what happens if you do nothing.

letter-ind-asylum-grant = The { -ind } gives you an asylum residence permit (beschikking, inwilliging).
    .starts = The time to let your family come (nareis) begins. Later { -inburgering } begins too.
    .do = You want your husband, wife or children to come? Call { -vwn } or your lawyer today. Keep the letter and the envelope.
    .otherwise = After the term it becomes much harder for your family to come.
letter-ind-asylum-refuse = The { -ind } plans to refuse your asylum request, or has done so (voornemen or afwijzing).
    .starts = A short time begins to answer or to go to the judge.
    .do = Call your lawyer today. You have none? Ask { -vwn } or the { -juridisch-loket }. You do not have to do this alone.
    .otherwise = Then the decision counts, and the judge can often no longer look at it.
letter-ind-nareis-decision = The { -ind } writes whether your family may come to the Netherlands (nareis, mvv).
    .do = It is yes? See until when your family can collect the visa. It is no? Call your lawyer or { -vwn } this week.
    .otherwise = With no, your family can't come this way.
letter-ind-card-pickup = Your residence document is ready at the { -ind }.
    .do = Make an appointment at a desk of the { -ind }. Bring this letter.
    .otherwise = After some time the card is thrown away and you need to ask for a new one.
letter-ind-permit-expiry = Your residence permit ends soon.
    .starts = You can ask for an extension, or for a permanent permit.
    .do = Ask for it before the last day. { -vwn } helps with the form. See in your plan whether you have everything for a permanent permit.
    .otherwise = There will be a gap in your stay. So ask for it even if you do not have everything yet.
letter-ind-withdraw-plan = The { -ind } plans to take away your permit (voornemen tot intrekking). Nothing is decided yet.
    .starts = You may tell your story first (zienswijze).
    .do = Call a lawyer or { -vwn } today. Bring all papers.
    .otherwise = The { -ind } decides without your story.
letter-ind-naturalisation = This letter is about becoming Dutch (naturalisatie or optie).
    .do = See which papers are asked for. Have your diploma or your letter about the exemption ready.
    .otherwise = Your request can lie still or stop.
letter-coa-housing-offer = There is a home for you, or you may look at a home (woningaanbod).
    .do = Go and look, and sign. Is there a reason why the house can't be, for example your health? Tell { -coa } at once, with proof, and ask { -vwn } for help before you say no.
    .otherwise = If you say no, your place in reception can stop.
letter-coa-measure = { -coa } writes about a measure because something happened in the centre (onthouding verstrekkingen).
    .do = Ask { -vwn } to read the letter with you. Tell how it was for you. You do not agree? The letter says until when you can do something.
    .otherwise = The money or the place can be less for some time.
letter-coa-own-contribution = You earn money and live in the centre. { -coa } asks for a contribution of your own (eigen bijdrage, Reba).
    .do = See whether the months and the wages are right. Ask to pay in parts if it is much.
    .otherwise = The amount grows.
