package cn.shuanglian.web.registry.station;

import cn.shuanglian.registry.station.StationFacts;
import cn.shuanglian.registry.station.StationHost;
import cn.shuanglian.registry.station.StationKind;
import cn.shuanglian.registry.station.StationRow;
import java.time.LocalDate;

/** What somebody has typed about a station. */
public class StationTyped {
    private String name;
    private String area;
    private StationKind kind;
    private StationHost host = StationHost.DEPUTIES;
    private LocalDate foundedOn;
    private Long fundingPerYear;
    private String address;
    private String openingHours;
    private String officer;
    private String officerPhone;

    void read(StationRow row) {
        name = row.name();
        area = row.area();
        kind = row.kind();
        host = row.host();
        foundedOn = row.foundedOn();
        fundingPerYear = row.fundingPerYear();
        address = row.address();
        openingHours = row.openingHours();
        officer = row.officer();
    }

    StationFacts facts() {
        return new StationFacts(name, kind, host, foundedOn, fundingPerYear, address, openingHours, officer, officerPhone);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getArea() {
        return area;
    }

    public void setArea(String area) {
        this.area = area;
    }

    public StationKind getKind() {
        return kind;
    }

    public void setKind(StationKind kind) {
        this.kind = kind;
    }

    public StationHost getHost() {
        return host;
    }

    public void setHost(StationHost host) {
        this.host = host;
    }

    public LocalDate getFoundedOn() {
        return foundedOn;
    }

    public void setFoundedOn(LocalDate foundedOn) {
        this.foundedOn = foundedOn;
    }

    public Long getFundingPerYear() {
        return fundingPerYear;
    }

    public void setFundingPerYear(Long fundingPerYear) {
        this.fundingPerYear = fundingPerYear;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getOpeningHours() {
        return openingHours;
    }

    public void setOpeningHours(String openingHours) {
        this.openingHours = openingHours;
    }

    public String getOfficer() {
        return officer;
    }

    public void setOfficer(String officer) {
        this.officer = officer;
    }

    public String getOfficerPhone() {
        return officerPhone;
    }

    public void setOfficerPhone(String officerPhone) {
        this.officerPhone = officerPhone;
    }
}
