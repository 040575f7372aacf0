/// What reps might write, with what is sensitive in it; written before the phrases that are to find it.
enum SensitiveUtterances {
    /// The kind (`me` after it where it is the speaker's own), then the utterance.
    static let sensitive = lines(
        """
        health: Joan's MS is worse, so she wants the delivery on the ground floor.
        health: joans ms is getting worse apparently
        health: She is pregnant again, due in May.
        health: The buyer drinks, everybody on the estate knows it.
        health: He has been off with depression since Easter.
        health: His wife has breast cancer and he leaves at three.
        health: Derek had a stroke last winter and talks slowly now.
        health: she's on antidepressants I think
        health: Their accountant is a recovering alcoholic.
        health: I hear Priya lost a baby in the spring.
        health: He's diabetic, so no biscuits in the hamper.
        health: Her son is autistic and the school rings her a lot.
        health: Mike had a nervous breakdown two years back.
        health: the new foreman has got bipolar and its hard work
        health: She went in for a hip operation on Monday.
        health: He told me he is HIV positive.
        health: Tom's dementia is starting to show in meetings.
        health: Her chemo is on Wednesdays, ring on Thursdays.
        health: Sandra is going through the menopause and snaps at everyone.
        health me: My own back is bad, so I keep the visits short.
        health me: I've got ADHD and forget to write things down.
        health me: i am off my meds and i was short with her
        health me: My anxiety was bad that week and I put off the call.
        faith: He is a Jehovah's Witness, so nothing at Christmas.
        faith: she's a muslim and won't do the Friday slot
        faith: The owner is a born-again Christian and it shows.
        faith: Mr Levy is Jewish, don't ring him on a Saturday.
        faith: He goes to mosque on Friday lunchtimes.
        faith: Anita is a strict Hindu, and so is her brother.
        politics: He votes Reform and will tell you so.
        politics: She is a lifelong Tory.
        politics: their md is a big trump supporter
        politics: He was out canvassing for Labour last weekend.
        politics: The old man is a communist, always has been.
        union: She's in the union and keeps them all waiting for it.
        union: Their head driver is a shop steward.
        union: he joined unite last year
        union: Kev was out on strike with the rest of the yard.
        sex life or orientation: He is gay and lives with the accountant.
        sex life or orientation: She's having an affair with the warehouse manager.
        sex life or orientation: I think Martin is bisexual.
        sex life or orientation: their buyer is transgender, used to be called Paul
        sex life or orientation: she is sleeping with her boss
        ethnicity: The new buyer is Nigerian and likes to haggle.
        ethnicity: He's a Pole, they all stick together over there.
        ethnicity: She is mixed race, I would say about forty.
        ethnicity: a black guy runs the yard now
        crime: He has a record for fraud.
        crime: Her brother is in prison.
        crime: He was done for drink driving in June.
        """)

    /// Ordinary talk of trade, much of it with a word in it that could mislead.
    static let ordinary = lines(
        """
        They run on healthy margins and can afford it.
        They are sick of the forms we send.
        It was a criminal discount and we should never have given it.
        Their cancer charity is the customer, and we print the posters.
        I sent the health and safety form twice.
        The hospital is our customer for eleven years now.
        The union hall wants two hundred chairs.
        They bank with a credit union in the town.
        It is a race against time to get the pallets out.
        They order black bins, forty at a time.
        The church of St Mary is the account, and the verger signs.
        Our margins are bleeding and finance is in a depressed mood about it.
        The market is depressed and they have cut the order by a third.
        The system had a stroke of luck and came back by itself.
        He nearly had a heart attack when he saw the invoice.
        They want the white paint, not the black.
        The Polish office closes at four.
        We supply Polish sausage to their delis.
        They asked for Indian tea and we sent Chinese.
        The Labour costs on that job were ours.
        labour is dearer there than parts
        They voted for the cheaper supplier at the board meeting.
        The conservative estimate was nine weeks.
        They are green about packaging and ask for the figures.
        The Green Room is a cafe that takes two deliveries a week.
        She reformed their whole stock room.
        The prison is a good account and pays in thirty days.
        Their prison contract is up for renewal.
        He fought the case with our accounts team about the two bills.
        The fraud team at their bank froze the payment.
        It is a crime how long they wait for an answer.
        Criminal lawyers are half of their clients.
        The drinks order was two crates short.
        She drinks her tea while we go through the list.
        We drink coffee and talk about the week.
        The clinic wants gloves in small sizes.
        The pharmacy is out of insulin pens because of us.
        They sell walking frames to care homes.
        The mental health charity moved its conference to May.
        Their disability helpline uses our headsets.
        The disabled access ramp at their door was blocked by our pallet.
        The gay bar on Canal Street takes six barrels a week.
        They sponsor Pride with banners that we print.
        The wedding was straight after the delivery.
        She is straight with me about the budget.
        We had an affair of a launch, with flags.
        She partnered with the warehouse manager on the new layout.
        The marriage of the two systems took a year.
        The Muslim burial society is a good account of ours.
        The mosque ordered new carpets through us.
        They close for Eid and we knew that.
        They shut between Christmas and New Year.
        The bishop's office wants the invoice split.
        The chapel at the crematorium needs forty chairs.
        They swear by our glue religiously.
        He is religious about stock counts.
        It is our faith in them that matters.
        They acted in good faith over the credit note.
        The church roof is the job, and it leaks.
        The party was on Friday and half the team was away.
        The third party carrier lost it.
        They are party to the framework.
        The strike at the port held us up for a week.
        We had a strike rate of one in four.
        Trade union law firms are the segment we sell to.
        They unite the two depots in June.
        Western Union took two days over the payment.
        The student union bar changed supplier.
        Race day at the track is their biggest week.
        They make racing bikes.
        The Chinese plant was late with the castings.
        The French team signs off the drawings.
        Our German customer wants the manual in German.
        Black Friday is the week they need us most.
        The blacklist in their system had our old address.
        They need white goods for twelve flats.
        The patient approach worked with them.
        She was patient with me about the second delay.
        I was sick with worry about the order, and it came on time.
        We made a healthy start on the contract.
        The account is in poor health.
        It gave me a headache to sort the invoices.
        Their website is blind to what people search for.
        Our quote fell on deaf ears.
        The line went dead while she read me the numbers.
        The order was crippled by the missing bolts.
        Their operation moved to Leeds last spring.
        Her operation runs three shifts and pays on time.
        The recovery of the debt took eight weeks.
        We are in recovery mode with them after the outage.
        They abuse the returns policy a bit.
        She has a record of every call, with times.
        He has a good record on payment.
        The conviction in her voice told me she meant it.
        He was charged twice for one pallet.
        He was arrested by the price, he said, and laughed.
        Joan rang me first about the short delivery.
        I want to ask Joan how the new line is going.
        The MS Office licences run out in March.
        Ms Patel signs the orders now.
        """)

    private static func lines(_ text: String) -> [String] { text.split(separator: "\n").map(String.init) }
}
