package cn.shuanglian.web.registry;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shuanglian.web.registry.PlaceChoices.Place;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlaceChoicesTest {
    private static final List<Place> TWO = List.of(new Place(1, "石潭"), new Place(2, "桥头"));

    @Test
    void anAreaWithFewPlacesOffersAllOfThem() {
        assertThat(PlaceChoices.offered(TWO, false, null, null)).isEqualTo(TWO);
    }

    @Test
    void aChosenPlaceIsOfferedThoughThereAreTooManyOrItLiesElsewhere() {
        assertThat(PlaceChoices.offered(TWO, true, 9L, "梅桥")).containsExactly(new Place(9, "梅桥"));
        assertThat(PlaceChoices.offered(TWO, false, 9L, "梅桥")).startsWith(new Place(9, "梅桥")).hasSize(3);
    }

    @Test
    void aChosenPlaceIsNotOfferedTwice() {
        assertThat(PlaceChoices.offered(TWO, false, 2L, "桥头")).isEqualTo(TWO);
    }
}
