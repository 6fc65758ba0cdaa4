package org.apimplanner.model.audit.existing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apimplanner.model.json.Place;
import org.apimplanner.model.json.ReadProblem;

/// A resource of a template of which it is not known whether it is there, or how often: what it belongs
/// to is incomplete.
///
/// @param owner the group of a rule, the table of a route
record ArmLoose(Optional<ResourceKind> kind, Owner owner, Place place) {
    /// It could not be read at all.
    Reading<ResourcePiece> lacking(ReadProblem problem) {
        Unread unread = Unread.anything(problem.subject(), place);
        return switch (kind.orElse(ResourceKind.STATUS)) {
            case RULE -> part(new ResourcePiece.Rules(Part.loose(owner, place, List.of(), List.of(unread))), problem);
            case ROUTE -> part(new ResourcePiece.Routes(Part.loose(owner, place, List.of(), List.of(unread))), problem);
            default -> UnreadResource.passedOver(problem);
        };
    }

    private static Reading<ResourcePiece> part(ResourcePiece piece, ReadProblem problem) {
        return Reading.<ResourcePiece>of(piece).plus(Reading.apart(problem));
    }

    /// It was read, but need not be there: nothing in it is taken for granted any more.
    /// Of a deployment that decides over no traffic nothing is in doubt.
    static Reading<ResourcePiece> doubted(Reading<ResourcePiece> read, ReadProblem problem) {
        if (JsonShapes.tellsNothing(read)) {
            return read;
        }
        Unread doubt = Unread.anything(problem.subject(), problem.place());
        List<ResourcePiece> pieces = new ArrayList<>();
        for (ResourcePiece piece : read.values()) {
            pieces.add(
                    switch (piece) {
                        case ResourcePiece.Rules rules ->
                            new ResourcePiece.Rules(doubted(rules.part(), doubt, Unread::of));
                        case ResourcePiece.Routes routes ->
                            new ResourcePiece.Routes(doubted(routes.part(), doubt, Unread::of));
                        case ResourcePiece.Firewall firewall ->
                            new ResourcePiece.Firewall(doubted(firewall.part(), doubt, rule -> doubt));
                        default -> piece;
                    });
        }
        return new Reading<>(pieces, read.problems(), read.unread()).plus(Reading.apart(problem));
    }

    private static <T> Part<T> doubted(Part<T> part, Unread doubt, Function<T, Unread> known) {
        List<Unread> unread = new ArrayList<>(part.unread());
        if (part.whole()) {
            unread.add(doubt);
        } else {
            part.items().forEach(item -> unread.add(known.apply(item)));
        }
        List<T> items = part.whole() ? part.items() : List.of();
        return new Part<>(part.owner(), part.place(), part.whole(), part.effective(), part.location(), items, unread);
    }
}
