/// What reps might plan, give thanks for or open with; written before the phrases that are to find what is wrong in it.
enum ManipulationUtterances {
    /// The wording it stands in, then the utterance: a rep should be asked about each.
    static let wrong = lines(
        """
        plan: Thank Joan for the referral and see if she wants to renew early.
        plan: ring to say thanks, then slide in the new price list
        plan: Drop off a cake to say thank you and pitch the service plan while I'm there.
        plan: say thank you for the quick payment and ask for another order
        plan: Thank them for ten years and upsell them to gold.
        thanks: being such a good customer, and I'd love to talk to you about our new range
        thanks: your order, and can I book you in for a renewal chat
        thanks: ringing me first, which is why I hope you'll sign again
        thanks: your patience, and by the way we have an offer on
        thanks: all your help, now I have a favour to ask
        plan: Remind her of all we have done for them.
        plan: Tell him that after all we've done he owes us this one.
        opening: After everything we did for you in the flood, I would have expected a call.
        plan: make them feel bad about going to tender
        plan: Guilt her into keeping the contract.
        opening: You owe it to us to give us the first look.
        plan: Tell her the price is only good today.
        plan: say there are just two left so he moves quickly
        plan: Make up a deadline so that they sign this week.
        opening: This is only for today and I can't hold it.
        plan: create some urgency with a fake end date
        plan: Tell them another firm is about to take the slot, even if it isn't so.
        plan: Pretend to care about his football.
        plan: act interested in her new kitchen
        plan: Flatter him about the new office until he softens.
        plan: Butter her up before the meeting.
        plan: say I loved his presentation though I slept through it
        plan: Fake some enthusiasm for their app.
        plan: Say I was just passing and drop in.
        plan: make up a reason to visit the site
        plan: Find an excuse to pop in on Tuesday.
        plan: Invent a quality check so I can get past reception.
        plan: tell her i was in the area anyway
        plan: Use her mother's illness to get closer to her.
        plan: Bring up his divorce so that he lets his guard down.
        plan: mention her late husband to get her on side
        plan: Ask after the baby, then lean on that to get the order.
        plan: Play on her worry about her job.
        plan: send her something nice before the award is announced
        plan: Take the evaluators to the rugby while the tender is open.
        plan: Send a hamper to smooth over the dispute before they decide.
        plan: slip him a bottle of whisky before the bid closes
        plan: They asked us not to ring but I'll try once more.
        plan: She opted out of emails, so I'll write to her private address.
        plan: he said no contact til spring but one call won't hurt
        plan: Ring from a different number as they blocked mine.
        plan: Corner him after the meeting.
        plan: Don't let her leave until she has signed.
        plan: keep ringing every hour till he gives in
        plan: Wear her down on the price.
        plan: Push them until they crack.
        plan: don't mention the fee until they've signed
        plan: Keep quiet about the recall.
        plan: Bury the increase in the small print.
        plan: Make sure she doesn't find out about the delay.
        plan: look at her Facebook to see what she likes
        plan: Find out where he lives and what his wife does.
        plan: slow-walk their orders for a month
        plan: Let him sweat for a week before I ring back.
        plan: Put them to the back of the queue to teach them a lesson.
        """)

    /// Honest plans, thanks and openings, much like the others in their words.
    static let honest = lines(
        """
        plan: Tell her that the offer ends on Friday, as the letter says.
        plan: Thank her for ringing me.
        plan: Ask how her mother is.
        plan: Ring Joan and ask how the new line is going.
        plan: Thank them for the order.
        plan: Thank her for renewing last week, and nothing else.
        plan: Say thank you to the night shift for unloading.
        plan: Send a card to thank him for the photos.
        thanks: ringing me first about the short delivery
        thanks: the order in March, when we needed it
        thanks: renewing with us after the bad winter
        thanks: your patience while we found the fault
        thanks: telling me straight what the price did to your week
        thanks: recommending us to the hospital
        thanks: the time you gave us to put it right
        thanks: showing our new driver the back gate
        thanks: asking us before you went to tender
        thanks: buying from us for nine years
        plan: Send the renewal terms by Thursday.
        plan: Ask whether they want to renew, and say that no is fine.
        plan: Call about the price list and walk her through it.
        plan: Quote for the second line.
        plan: Tell him the old price ends on 1 May, in writing.
        plan: Say that we have two left in stock and when more come in.
        plan: Ask for ten minutes on Tuesday to look at the fault together.
        plan: Visit the site by appointment and look at the wear.
        plan: Book a visit through reception.
        plan: Congratulate her on the new depot, which I have seen and like.
        plan: Ask about his football, because I want to know.
        plan: Tell him what I liked in his talk.
        plan: Send a note of sympathy and ask for nothing.
        plan: Leave her in peace until she is back from the funeral.
        plan: Give his deputy the dates so he can stay with his father.
        plan: Check our gift rule before I send anything.
        plan: Give nothing until the tender is decided.
        plan: Send the tender answers before the closing date.
        plan: Leave the dispute to Ann and send her the facts.
        plan: Respect that they asked us not to ring, and write in spring.
        plan: Take her off the mailing list today.
        plan: Ask her how she would like to hear from us.
        plan: Ring once on Friday, and leave it if she is busy.
        plan: Tell her about the fee before she signs.
        plan: Mention the fee first.
        plan: Tell them about the recall before they read of it.
        plan: Say what the delay was and when it ends.
        plan: Look at their website for the new opening hours.
        plan: Ask her where she would like to meet.
        plan: Find out who signs for the spares.
        plan: Put their order at the front of the queue, as we promised.
        plan: Slow the deliveries down to one a week, as they asked.
        plan: Let him think about it for a week, as he wants.
        plan: Don't push for an answer.
        plan: Stop pretending that we can do Mondays.
        plan: Meet him in the corner cafe at nine.
        opening: I have news you won't like, and I want you to hear it from me.
        opening: From 1 March the pallet goes from 40 to 44. Which part of that hits you hardest?
        opening: I am ringing about one thing, and it is not an order. Thank you for the photos.
        opening: Nothing is wrong and I'm not selling today. Is now good?
        opening: Thanks for taking this. On Tuesday we sent twelve cartons of forty. That is ours.
        opening: I can't do Monday. What I can do is Wednesday by noon. What would Monday have given you?
        """)

    private static func lines(_ text: String) -> [String] { text.split(separator: "\n").map(String.init) }
}
